package org.secondquestion.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One child's record as of a day, as known at a time. It is read only through the methods here, and each notes the next
 * day on which what it answered could become another answer by time alone. So whoever asks something of the record
 * learns from {@link #changesOn} when to ask again; nobody has to say it.
 *
 * <p>A record notes what one question read: take {@link #afresh} for each. It is read by one thread.
 */
public final class ChildRecord {

    /** Something that many questions ask of a record and that is worked out once for all of them. */
    public static final class Once<T> {

        private static final AtomicInteger ALL = new AtomicInteger();

        private final int place = ALL.getAndIncrement();
        private final Function<ChildRecord, T> reading;

        private Once(Function<ChildRecord, T> reading) {
            this.reading = reading;
        }

        public static <T> Once<T> of(Function<ChildRecord, T> reading) {
            return new Once<>(reading);
        }
    }

    /** What was worked out once, and when time alone changes it. */
    private record Found(Object value, LocalDate changesOn, KindsRead read) {
    }

    /** What all questions to one record share. */
    private static final class Shared {

        private @Nullable Found[] found = new Found[Once.ALL.get()];
    }

    private final Chronology chronology;
    private final Shelves shelves;
    private final LocalDate day;
    private final Shared shared;
    private LocalDate changesOn = LocalDate.MAX;
    private long readLow;
    private long readHigh;
    private boolean readAll;

    ChildRecord(Chronology chronology, Shelves shelves, LocalDate day) {
        this(chronology, shelves, day, new Shared());
    }

    private ChildRecord(Chronology chronology, Shelves shelves, LocalDate day, Shared shared) {
        this.chronology = chronology;
        this.shelves = shelves;
        this.day = day;
        this.shared = shared;
    }

    /** The same record on another day, with what was worked out for this one as long as it holds. */
    ChildRecord on(LocalDate other) {
        var still = new Shared();
        if (!other.isBefore(day))
            for (int place = 0; place < shared.found.length; place++) {
                var found = shared.found[place];
                if (found != null && found.changesOn.isAfter(other))
                    still.found[place] = found;
            }
        return new ChildRecord(chronology, shelves, other, still);
    }

    /** The same record, with nothing read yet. */
    public ChildRecord afresh() {
        return new ChildRecord(chronology, shelves, day, shared);
    }

    /** The next day on which something that was read here can change although nothing is recorded; none if none can. */
    public Optional<LocalDate> changesOn() {
        return changesOn.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(changesOn);
    }

    /** The kinds of entry on which rests what was read here. */
    public KindsRead kindsRead() {
        return new KindsRead(readLow, readHigh, readAll);
    }

    public Child child() {
        return shelves.child();
    }

    /** Something that other questions may have asked of this record already: worked out by the first, noted for each. */
    @SuppressWarnings("unchecked")
    public <T> T once(Once<T> what) {
        if (what.place >= shared.found.length)
            shared.found = Arrays.copyOf(shared.found, Once.ALL.get());
        var found = shared.found[what.place];
        if (found == null) {
            var reading = afresh();
            found = new Found(what.reading.apply(reading), reading.changesOn, reading.kindsRead());
            shared.found[what.place] = found;
        }
        changes(found.changesOn);
        readLow |= found.read.low();
        readHigh |= found.read.high();
        readAll |= found.read.all();
        return (T) found.value;
    }

    /**
     * What is gathered from everything that was ever recorded, also what is corrected, lies in the future or was not known
     * yet: of use only beside what is read here.
     */
    public <T> T gathered(Chronology.Gathered<T> what) {
        return chronology.gathered(what);
    }

    /** Whether anything of a kind or family has happened. */
    public boolean any(Class<? extends Fact> kind) {
        var shelf = shelf(kind);
        return !shelf.isEmpty() && reached(shelf.getFirst().day());
    }

    /** Everything of a kind or family that has happened, oldest first. */
    public <F extends Fact> List<Entry<F>> all(Class<F> kind) {
        return from(0, shelf(kind), fact -> true);
    }

    /** Everything of a kind or family that has happened and of which something holds, oldest first. */
    public <F extends Fact> List<Entry<F>> all(Class<F> kind, Predicate<? super F> holds) {
        return from(0, shelf(kind), holds);
    }

    /** Everything that has happened of several kinds, oldest first. */
    public List<Entry<?>> all(List<Class<? extends Fact>> kinds, Predicate<Fact> holds) {
        var found = new ArrayList<Entry<?>>();
        int from = 0;
        for (var kind : kinds) {
            var shelf = shelf(kind);
            int happened = happened(shelf);
            if (happened > 0 && !found.isEmpty())
                from++;
            for (int at = 0; at < happened; at++)
                if (holds.test(shelf.get(at).fact()))
                    found.add(shelf.get(at));
        }
        if (from > 0)
            found.sort(Shelves.ORDER);
        return found;
    }

    public <F extends Fact> Optional<Entry<F>> latest(Class<F> kind) {
        return latest(kind, fact -> true);
    }

    @SuppressWarnings("unchecked")
    public <F extends Fact> Optional<Entry<F>> latest(Class<F> kind, Predicate<? super F> holds) {
        var shelf = shelf(kind);
        for (int at = happened(shelf) - 1; at >= 0; at--)
            if (holds.test((F) shelf.get(at).fact()))
                return Optional.of((Entry<F>) shelf.get(at));
        return Optional.empty();
    }

    /** What of a kind happened in the span that ends today. */
    public <F extends Fact> List<Entry<F>> within(Span span, Class<F> kind) {
        return within(span, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> within(Span span, Class<F> kind, Predicate<? super F> holds) {
        var shelf = shelf(kind);
        var found = this.<F>from(first(shelf, entry -> span.after(entry.day()).isAfter(day)), shelf, holds);
        if (!found.isEmpty())
            changes(span.after(found.getFirst().day()));
        return found;
    }

    /** What of a kind happened on the day of another entry or after it. */
    public <F extends Fact> List<Entry<F>> since(Entry<?> entry, Class<F> kind) {
        return since(entry, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> since(Entry<?> entry, Class<F> kind, Predicate<? super F> holds) {
        var found = this.<F>notBefore(entry, kind, holds);
        if (kind.isInstance(entry.fact()))
            found.removeIf(other -> other.id().equals(entry.id()));
        return found;
    }

    /** What of a kind was done on the day of another entry or after it, by people who could know of that entry. */
    public <F extends Fact> List<Entry<F>> knowing(Entry<?> entry, Class<F> kind) {
        return knowing(entry, kind, fact -> true);
    }

    public <F extends Fact> List<Entry<F>> knowing(Entry<?> entry, Class<F> kind, Predicate<? super F> holds) {
        var found = this.<F>notBefore(entry, kind, holds);
        found.removeIf(other -> !other.wasRecordedAfter(entry));
        return found;
    }

    /** Whether this is the record before a day: to whoever decides what to ask, and not to a question, for it is not noted. */
    public boolean isBefore(LocalDate moment) {
        return day.isBefore(moment);
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

    private <F extends Fact> List<Entry<F>> notBefore(Entry<?> entry, Class<F> kind, Predicate<? super F> holds) {
        var shelf = shelf(kind);
        return from(first(shelf, other -> !other.day().isBefore(entry.day())), shelf, holds);
    }

    @SuppressWarnings("unchecked")
    private <F extends Fact> List<Entry<F>> from(int first, List<Entry<?>> shelf, Predicate<? super F> holds) {
        var found = new ArrayList<Entry<F>>();
        int happened = happened(shelf);
        for (int at = first; at < happened; at++)
            if (holds.test((F) shelf.get(at).fact()))
                found.add((Entry<F>) shelf.get(at));
        return found;
    }

    /** How many of a shelf have happened, and when the next of them will have. */
    private int happened(List<Entry<?>> shelf) {
        if (shelf.isEmpty() || !shelf.getLast().day().isAfter(day))
            return shelf.size();
        int happened = first(shelf, entry -> entry.day().isAfter(day));
        changes(shelf.get(happened).day());
        return happened;
    }

    /** The first place in a shelf of which something holds that holds of all that came later, too. */
    private static int first(List<Entry<?>> shelf, Predicate<Entry<?>> holds) {
        int low = 0;
        int high = shelf.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(shelf.get(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /** Takes a shelf to be read, and notes that it was. */
    private List<Entry<?>> shelf(Class<?> kind) {
        int place = Shelves.place(kind);
        if (place == Shelves.EVERYTHING || place >= 2 * Long.SIZE)
            readAll = true;
        else if (place < Long.SIZE)
            readLow |= 1L << place;
        else
            readHigh |= 1L << place - Long.SIZE;
        return shelves.at(place);
    }

    private void changes(LocalDate moment) {
        if (moment.isBefore(changesOn))
            changesOn = moment;
    }
}
