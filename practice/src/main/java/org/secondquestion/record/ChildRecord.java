package org.secondquestion.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One child's record as of a day, as known at a time. It is read only through the methods here, and each notes the next
 * day on which what it answered could become another answer by time alone. So whoever asks something of the record
 * learns from {@link #changesOn} when to ask again; nobody has to say it.
 *
 * <p>A record notes what one question read: take {@link #afresh} for each.
 */
public final class ChildRecord {

    private final Shelves shelves;
    private final LocalDate day;
    private LocalDate changesOn = LocalDate.MAX;

    ChildRecord(Shelves shelves, LocalDate day) {
        this.shelves = shelves;
        this.day = day;
    }

    /** The same record, with nothing read yet. */
    public ChildRecord afresh() {
        return new ChildRecord(shelves, day);
    }

    /** The next day on which something that was read here can change although nothing is recorded; none if none can. */
    public Optional<LocalDate> changesOn() {
        return Optional.of(changesOn).filter(changes -> changes.isBefore(LocalDate.MAX));
    }

    public Child child() {
        return shelves.child();
    }

    /** Everything of a kind or family that has happened, oldest first. */
    public <F extends Fact> List<Entry<F>> all(Class<F> kind) {
        return all(kind, fact -> true);
    }

    /** Everything of a kind or family that has happened and of which something holds, oldest first. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Entry<F>> all(Class<F> kind, Predicate<? super F> holds) {
        var found = new ArrayList<Entry<F>>();
        for (var entry : shelves.of(kind)) {
            if (entry.day().isAfter(day)) {
                changes(entry.day());
                break;
            }
            if (holds.test((F) entry.fact()))
                found.add((Entry<F>) entry);
        }
        return found;
    }

    public <F extends Fact> Optional<Entry<F>> latest(Class<F> kind) {
        return latest(kind, fact -> true);
    }

    public <F extends Fact> Optional<Entry<F>> latest(Class<F> kind, Predicate<? super F> holds) {
        var all = all(kind, holds);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What of a kind happened in the span that ends today. */
    public <F extends Fact> List<Entry<F>> within(Span span, Class<F> kind) {
        return within(span, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> within(Span span, Class<F> kind, Predicate<? super F> holds) {
        return all(kind, holds).stream().filter(entry -> !reached(span.after(entry.day()))).toList();
    }

    /** What of a kind happened on the day of another entry or after it. */
    public <F extends Fact> List<Entry<F>> since(Entry<?> entry, Class<F> kind) {
        return since(entry, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> since(Entry<?> entry, Class<F> kind, Predicate<? super F> holds) {
        return all(kind, holds).stream().filter(other -> !other.day().isBefore(entry.day()) && !other.id().equals(entry.id()))
                .toList();
    }

    /** What of a kind was done on the day of another entry or after it, by people who could know of that entry. */
    public <F extends Fact> List<Entry<F>> knowing(Entry<?> entry, Class<F> kind) {
        return knowing(entry, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> knowing(Entry<?> entry, Class<F> kind, Predicate<? super F> holds) {
        return all(kind, holds).stream().filter(other -> other.follows(entry)).toList();
    }

    /** Whether the day has come. */
    public boolean reached(LocalDate moment) {
        if (!day.isBefore(moment))
            return true;
        changes(moment);
        return false;
    }

    /** Whether a deadline is over: it is still met on its last day. */
    public boolean passed(LocalDate deadline) {
        return reached(deadline.plusDays(1));
    }

    /** Whether the child is born. */
    public boolean born() {
        return child().born().isPresent() && reached(child().born().get());
    }

    /** Whether the child has reached an age; no unborn child has reached any. */
    public boolean aged(Span age) {
        return born() && reached(age.after(child().birth()));
    }

    /** Unborn, or born and below an age. */
    public boolean youngerThan(Span age) {
        return !aged(age);
    }

    private void changes(LocalDate moment) {
        if (moment.isBefore(changesOn))
            changesOn = moment;
    }
}
