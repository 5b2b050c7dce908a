package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One line of a chronology: what happened, when, who says so, and who recorded it when. */
public record Entry<F extends Fact>(String id, long seq, List<About> about, Happened happened, Instant recorded, Agency agency,
        String author,
        Informant informant, Restriction restriction, F fact, String narrative) {

    /** The place whose days an entry counts in. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    public Entry {
        about = List.copyOf(about);
        author = author.strip();
        narrative = narrative.strip();
        if (id.isBlank())
            throw new IllegalArgumentException("An entry has a name by which others can point to it");
        if (id.chars().anyMatch(c -> Character.isWhitespace(c) || c == '|' || c == '"'))
            throw new IllegalArgumentException(
                    "An entry's name is one word without quotation mark or upright bar, not '" + id + "'");
        if (about.isEmpty())
            throw new IllegalArgumentException("An entry is about at least one child");
        if (about.stream().map(About::child).distinct().count() < about.size())
            throw new IllegalArgumentException("An entry names each child once");
        if (author.contains("|"))
            throw new IllegalArgumentException("A name has no upright bar: " + author);
        if (happened.from().isAfter(recorded.atZone(ENGLAND).toLocalDate()))
            throw new IllegalArgumentException(
                    "An entry is recorded on or after the day it happened, but this one happened on " + happened.from()
                            + " and was recorded on " + recorded.atZone(ENGLAND).toLocalDate());
    }

    /** The last day on which it can have happened: the day that windows and deadlines count from. */
    public LocalDate day() {
        return recordedDay().isBefore(happened.to()) ? recordedDay() : happened.to();
    }

    /** The day from which others could know of it and act on it. */
    public LocalDate recordedDay() {
        return recorded.atZone(ENGLAND).toLocalDate();
    }

    /** Whether whoever recorded this could know of the other entry. */
    public boolean wasRecordedAfter(Entry<?> earlier) {
        int order = recorded.compareTo(earlier.recorded);
        return order > 0 || order == 0 && seq > earlier.seq;
    }

    /** Whether this came after the other, by the days on which they happened and by when people knew of them. */
    public boolean follows(Entry<?> earlier) {
        return !day().isBefore(earlier.day()) && wasRecordedAfter(earlier);
    }

    public Optional<About.Role> roleOf(String child) {
        return about.stream().filter(a -> a.child().equals(child)).map(About::role).findFirst();
    }

    /** The same entry, typed by its kind, where it is of that kind. */
    @SuppressWarnings("unchecked")
    public <G extends Fact> Optional<Entry<G>> as(Class<G> kind) {
        return kind.isInstance(fact) ? Optional.of((Entry<G>) this) : Optional.empty();
    }
}
