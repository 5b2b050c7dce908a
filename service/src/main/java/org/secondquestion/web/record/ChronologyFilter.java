package org.secondquestion.web.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.ServiceWords;

/** Which entries of a chronology somebody wants to see: of an agency, of a family of kinds, of a period, and as known on a day. */
public record ChronologyFilter(String service, String family, String from, String to, String known) {

    public boolean any() {
        return !(service + family + from + to + known).isEmpty();
    }

    /** The end of the day of whose knowledge the page is to be; nothing where it is to be of all that is known. */
    Optional<Instant> knownAt() {
        return day(known).map(day -> day.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant().minusNanos(1));
    }

    Optional<LocalDate> knownDay() {
        return day(known);
    }

    boolean takes(Entry<?> entry) {
        return (service.isEmpty() || Kinds.words(entry.agency().service()).equals(service))
                && (family.isEmpty() || Kinds.of(entry.fact()).family().equals(family))
                && day(from).map(day -> !entry.day().isBefore(day)).orElse(true)
                && day(to).map(day -> !entry.happened().from().isAfter(day)).orElse(true)
                && knownAt().map(moment -> !entry.recorded().isAfter(moment)).orElse(true);
    }

    /** The services that wrote in a record, to choose from. */
    static List<Choice> services(List<Entry<?>> entries) {
        return Stream.concat(Stream.of(Choice.of("", "All agencies")),
                entries.stream().map(entry -> entry.agency().service()).distinct().sorted()
                        .map(service -> Choice.of(Kinds.words(service), ServiceWords.of(service))))
                .toList();
    }

    static List<Choice> families() {
        return Stream.concat(Stream.of(Choice.of("", "All kinds")),
                Kinds.all().stream().map(kind -> kind.family()).distinct()
                        .map(family -> Choice.of(family, family.substring(0, 1).toUpperCase(Locale.UK) + family.substring(1))))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
