package org.secondquestion.web.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.About;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.ServiceWords;

/** An entry as a reader meets it; of one restricted to others only its day and its agency. */
public record EntryShown(String id, String day, String kind, String family, String agency, String author, String toldBy,
        String part, String recorded, boolean late,
        List<Said> said, String narrative, boolean restricted, boolean struck, boolean hidden,
        boolean suggested) {

    /** One field of an entry: what was asked, and the answer. */
    public record Said(String question, String answer) {
    }

    private static final int LATE_DAYS = 3;

    static EntryShown of(Entry<?> entry, OpenRecord record, boolean struck) {
        var kind = Kinds.of(entry.fact());
        var agency = ServiceWords.of(entry.agency());
        if (!record.shows(entry))
            return new EntryShown(entry.id(), happened(entry), "Restricted entry", "", agency, "", "", "", "", false, List.of(),
                    "", true, struck, true, record.isSuggested(entry.id()));
        var said = kind.fields().stream()
                .flatMap(
                        field -> field.shown(entry.fact()).map(answer -> new Said(field.words(), named(answer, record))).stream())
                .toList();
        var part = entry.roleOf(record.child().id()).filter(role -> role != About.Role.SUBJECT).map(Kinds::words).orElse("");
        return new EntryShown(entry.id(), happened(entry), kind.words(), kind.family(), agency, entry.author(),
                toldBy(entry.informant()), part,
                Dates.day(entry.recordedDay()), entry.recordedDay().isAfter(entry.day().plusDays(LATE_DAYS)), said,
                entry.narrative(),
                !record.chronology().restrictionOf(entry, Instant.MAX).to().isEmpty(), struck, false,
                record.isSuggested(entry.id()));
    }

    /** Another entry by its kind and day, a practice point by its question; all else as it is. */
    private static String named(String answer, OpenRecord record) {
        return Arrays.stream(answer.split(", ", -1))
                .map(part -> record.find(part)
                        .map(other -> (record.shows(other) ? Kinds.of(other.fact()).words() : "Restricted entry") + " of "
                                + happened(other))
                        .or(() -> PracticePoints.inForce().find(part).map(point -> point.page().question())).orElse(part))
                .collect(Collectors.joining(", "));
    }

    private static String toldBy(Informant informant) {
        var who = informant.source() == Informant.Source.PRACTITIONER ? "" : Kinds.words(informant.source());
        return Optional.of(informant.name()).filter(name -> !name.isEmpty()).map(name -> who.isEmpty() ? name : who + ", " + name)
                .orElse(who);
    }

    /** The day on which something happened, or the days between which. */
    public static String happened(Entry<?> entry) {
        var happened = entry.happened();
        var days = happened.from().equals(happened.to())
                ? Dates.day(happened.from())
                : Dates.day(happened.from()) + " to " + Dates.day(happened.to());
        return happened.about() ? "about " + days : days;
    }
}
