package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One line of a chronology: what happened, when, who says so, and who recorded it when. */
public final class Entry<F extends Fact> {

    /** The place whose days an entry counts in. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final String id;
    private final long seq;
    private final List<About> about;
    private final Happened happened;
    private final long recordedSecond;
    private final int recordedNano;
    private final Agency agency;
    private final String author;
    private final Informant informant;
    private final Restriction restriction;
    private final F fact;
    private final Note note;
    // worked out once: every question about a record asks for them
    private final LocalDate recordedDay;
    private final LocalDate day;

    public Entry(String id, long seq, List<About> about, Happened happened, Instant recorded, Agency agency, String author,
            Informant informant, Restriction restriction, F fact, String narrative) {
        this.id = id;
        this.seq = seq;
        this.about = List.copyOf(about);
        this.happened = happened;
        this.recordedSecond = recorded.getEpochSecond();
        this.recordedNano = recorded.getNano();
        this.agency = agency;
        this.author = author.strip();
        this.informant = informant;
        this.restriction = restriction;
        this.fact = fact;
        this.note = Note.of(narrative);
        this.recordedDay = Days.shared(recorded.atZone(ENGLAND).toLocalDate());
        this.day = recordedDay.isBefore(happened.to()) ? recordedDay : happened.to();
        refuseNonsense();
    }

    private void refuseNonsense() {
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
        if (happened.from().isAfter(recordedDay))
            throw new IllegalArgumentException(
                    "An entry is recorded on or after the day it happened, but this one happened on " + happened.from()
                            + " and was recorded on " + recordedDay);
    }

    public String id() {
        return id;
    }

    public long seq() {
        return seq;
    }

    public List<About> about() {
        return about;
    }

    public Happened happened() {
        return happened;
    }

    public Instant recorded() {
        return Instant.ofEpochSecond(recordedSecond, recordedNano);
    }

    public Agency agency() {
        return agency;
    }

    public String author() {
        return author;
    }

    public Informant informant() {
        return informant;
    }

    public Restriction restriction() {
        return restriction;
    }

    public F fact() {
        return fact;
    }

    /** The words that were written, and what is read out of them. */
    public Note note() {
        return note;
    }

    public String narrative() {
        return note.text();
    }

    /** The last day on which it can have happened: the day that windows and deadlines count from. */
    public LocalDate day() {
        return day;
    }

    /** The day from which others could know of it and act on it. */
    public LocalDate recordedDay() {
        return recordedDay;
    }

    /** Whether whoever recorded this could know of the other entry. */
    public boolean wasRecordedAfter(Entry<?> earlier) {
        if (recordedSecond != earlier.recordedSecond)
            return recordedSecond > earlier.recordedSecond;
        return recordedNano != earlier.recordedNano ? recordedNano > earlier.recordedNano : seq > earlier.seq;
    }

    /** Whether this came after the other, by the days on which they happened and by when people knew of them. */
    public boolean follows(Entry<?> earlier) {
        return !day.isBefore(earlier.day) && wasRecordedAfter(earlier);
    }

    public Optional<About.Role> roleOf(String child) {
        for (var one : about)
            if (one.child().equals(child))
                return Optional.of(one.role());
        return Optional.empty();
    }

    /** Whether it counts in the record of a child. */
    boolean concerns(String child) {
        for (var one : about)
            if (one.child().equals(child))
                return one.role().concerns();
        return false;
    }

    /** The same entry, typed by its kind, where it is of that kind. */
    @SuppressWarnings("unchecked")
    public <G extends Fact> Optional<Entry<G>> as(Class<G> kind) {
        return kind.isInstance(fact) ? Optional.of((Entry<G>) this) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Entry<?> entry && id.equals(entry.id) && seq == entry.seq
                && about.equals(entry.about)
                && happened.equals(entry.happened) && recordedSecond == entry.recordedSecond
                && recordedNano == entry.recordedNano && agency.equals(entry.agency)
                && author.equals(entry.author) && informant.equals(entry.informant) && restriction.equals(entry.restriction)
                && fact.equals(entry.fact) && note.equals(entry.note);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " | " + happened + " | " + agency + " | " + fact + (note.isEmpty() ? "" : " | " + note);
    }
}
