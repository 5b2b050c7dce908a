package org.secondquestion.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as people type it in Britain: "today", "9 March", "9/3/26", "2026-03-09". */
public final class DayTyped {

    private static final List<DateTimeFormatter> WITH_YEAR = List.of(form("d/M/uuuu"), form("d.M.uuuu"), form("d-M-uuuu"),
            form("d MMMM uuuu"), form("d MMM uuuu"),
            form("uuuu-M-d"), form("d/M/uu"), form("d.M.uu"), form("d MMMM uu"), form("d MMM uu"));
    private static final List<String> WITHOUT_YEAR = List.of("d/M", "d.M", "d MMMM", "d MMM");

    private DayTyped() {
    }

    /** Nothing where it is no day. A day without a year is the last one of that name, today included. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1");
        switch (text.toLowerCase(Locale.UK)) {
            case "today" -> {
                return Optional.of(today);
            }
            case "yesterday" -> {
                return Optional.of(today.minusDays(1));
            }
            case "tomorrow" -> {
                return Optional.of(today.plusDays(1));
            }
            default -> {
            }
        }
        return WITH_YEAR.stream().flatMap(form -> parse(text, form).stream()).findFirst().or(() -> WITHOUT_YEAR.stream()
                .flatMap(form -> parse(text + " " + today.getYear(), form(form + " uuuu")).stream()).findFirst()
                .map(day -> day.isAfter(today) ? day.minusYears(1) : day));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
