package org.secondquestion.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days, periods and moments as the notation writes them. */
final class When {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd HH:mm")
            .optionalStart().appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd().toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder().append(MOMENT).appendOffsetId()
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private When() {
    }

    /** A day of a life that a record can tell of; a day of another age is a slip, and no deadline can be counted from it. */
    static LocalDate day(String text) throws NotReadable {
        try {
            var day = LocalDate.parse(text.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                return day;
        } catch (DateTimeException e) {
            throw new NotReadable("'" + text.strip() + "' is not a day", "a day like 2026-03-09");
        }
        throw new NotReadable("'" + text.strip() + "' is not a day between " + FIRST_YEAR + " and " + LAST_YEAR,
                "a day like 2026-03-09");
    }

    static Happened read(String text) throws NotReadable {
        boolean about = text.startsWith("about ");
        var days = about ? text.substring(6).strip() : text;
        try {
            if (days.matches("\\d{4}-\\d{2}"))
                return new Happened(day(days + "-01"), YearMonth.parse(days).atEndOfMonth(), true);
            int to = days.indexOf(" to ");
            return to < 0
                    ? new Happened(day(days), day(days), about)
                    : new Happened(day(days.substring(0, to)), day(days.substring(to + 4)), about);
        } catch (NotReadable e) {
            throw new NotReadable(e.wrong() + " or a period",
                    "a day like 2026-03-09, 'about 2026-03-09', a month like 2026-03, or a period like '2026-03-01 to 2026-03-09'");
        }
    }

    static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Entry.ENGLAND).toInstant();
    }

    static Instant readInstant(String text) throws NotReadable {
        try {
            if (text.length() == 10)
                return noonOf(day(text));
            day(text.substring(0, Math.min(10, text.length())));
            return text.matches(".*[+-]\\d\\d:\\d\\d|.*Z")
                    ? OffsetDateTime.parse(text, WITH_OFFSET).toInstant()
                    : LocalDateTime.parse(text, MOMENT).atZone(Entry.ENGLAND).toInstant();
        } catch (DateTimeException | NotReadable e) {
            throw new NotReadable("'" + text + "' is not a day and time",
                    "a day like 2026-03-09, or a day and time like '2026-03-09 16:30'");
        }
    }

    /** With the offset only in the one hour of the year that the clocks give twice. */
    static String write(Instant moment) {
        var local = moment.atZone(Entry.ENGLAND);
        if (moment.equals(noonOf(local.toLocalDate())))
            return local.toLocalDate().toString();
        boolean twice = Entry.ENGLAND.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        var form = local.getSecond() == 0 && local.getNano() == 0 ? "uuuu-MM-dd HH:mm" : "";
        var text = form.isEmpty() ? MOMENT.format(local) : DateTimeFormatter.ofPattern(form).format(local);
        return twice ? text + local.getOffset() : text;
    }
}
