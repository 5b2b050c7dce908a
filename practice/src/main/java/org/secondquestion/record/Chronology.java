package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** All that was ever recorded about one child, in the order of recording: nothing is overwritten, nothing left out. */
public final class Chronology {

    /** Something gathered from all that was ever recorded, entry by entry: one entry more adds to it and changes nothing. */
    public static final class Gathered<T> {

        private static final AtomicInteger ALL = new AtomicInteger();

        private final int place = ALL.getAndIncrement();
        private final T start;
        private final Step<T> step;

        private Gathered(T start, Step<T> step) {
            this.start = start;
            this.step = step;
        }

        public static <T> Gathered<T> of(T start, Step<T> step) {
            return new Gathered<>(start, step);
        }
    }

    /** What one entry adds to what was gathered from those before it. */
    public interface Step<T> {
        T add(T before, List<Entry<?>> earlier, Entry<?> entry);
    }

    /** What was gathered, and from how many entries. */
    private record Sum(Object value, int entries) {
    }

    private static final Comparator<Entry<?>> BY_RECORDING = Comparator.<Entry<?>, Instant>comparing(Entry::recorded)
            .thenComparingLong(Entry::seq);

    private final Child child;
    private final List<Entry<?>> entries;
    // what several threads gather at once they find alike, and the last of them stays: a row is never changed once it stands here
    private @Nullable Sum[] sums;
    private @Nullable ChildRecord latest;

    private Chronology(Child child, List<Entry<?>> entries, @Nullable Sum[] sums) {
        this.child = child;
        this.entries = entries;
        this.sums = sums;
    }

    /** Takes of the entries those that are about the child. */
    public static Chronology of(Child child, Collection<? extends Entry<?>> entries) {
        var own = new ArrayList<Entry<?>>();
        for (var entry : entries)
            if (entry.roleOf(child.id()).isPresent())
                own.add(entry);
        own.sort(BY_RECORDING);
        return new Chronology(child, List.copyOf(own), new Sum[0]);
    }

    public Child child() {
        return child;
    }

    /** The same with one entry more, recorded after all the others. */
    public Chronology with(Entry<?> entry) {
        var all = new ArrayList<Entry<?>>(entries.size() + 1);
        all.addAll(entries);
        all.add(entry);
        return entries.isEmpty() || entry.wasRecordedAfter(entries.getLast())
                ? new Chronology(child, List.copyOf(all), sums)
                : of(child, all);
    }

    /** Every entry, in the order of recording, corrected ones and corrections included. */
    public List<Entry<?>> entries() {
        return entries;
    }

    /** What is gathered from every entry, corrected ones included. */
    @SuppressWarnings("unchecked")
    <T> T gathered(Gathered<T> what) {
        var row = sums;
        var sum = what.place < row.length ? row[what.place] : null;
        if (sum != null && sum.entries == entries.size())
            return (T) sum.value;
        var value = sum == null ? what.start : (T) sum.value;
        for (int at = sum == null ? 0 : sum.entries; at < entries.size(); at++)
            value = what.step.add(value, entries.subList(0, at), entries.get(at));
        var longer = Arrays.copyOf(row, Math.max(row.length, what.place + 1));
        longer[what.place] = new Sum(value, entries.size());
        sums = longer;
        return value;
    }

    /** The record as it stands for a day, with all that is known now. */
    public ChildRecord asOf(LocalDate day) {
        return asOf(day, Instant.MAX);
    }

    /** The record as it stood for a day to somebody who knew only what had been recorded by then. */
    public ChildRecord asOf(LocalDate day, Instant knownAt) {
        return knownAt.equals(Instant.MAX) ? latest(day) : new ChildRecord(this, shelves(knownAt), day);
    }

    /** Asked from day to day, a record has the same entries, and much of what was worked out of them holds. */
    private ChildRecord latest(LocalDate day) {
        var before = latest;
        var record = before == null ? new ChildRecord(this, shelves(Instant.MAX), day) : before.on(day);
        latest = record;
        return record;
    }

    private Shelves shelves(Instant knownAt) {
        var known = knownAt(knownAt);
        var struck = struck(known);
        if (!struck.isEmpty())
            known = Rows.where(known, entry -> !struck.contains(entry.id()));
        return Shelves.of(child, known);
    }

    /** The first so many of the entries: they stand in the order in which they were recorded. */
    private List<Entry<?>> knownAt(Instant moment) {
        int known = entries.size();
        while (known > 0 && entries.get(known - 1).recorded().isAfter(moment))
            known--;
        return entries.subList(0, known);
    }

    /** The ids of the entries that a correction known at that time has struck; a correction can itself be corrected. */
    public Set<String> struckAt(Instant knownAt) {
        return struck(knownAt(knownAt));
    }

    /** The ids of the entries that were suggested by the words of a note and that nobody had confirmed by that time. */
    public Set<String> suggestedAt(Instant knownAt) {
        var suggested = new HashSet<String>();
        for (var entry : knownAt(knownAt))
            if (entry.fact() instanceof Upkeep.Suggested some)
                suggested.addAll(some.entries());
            else if (entry.fact() instanceof Upkeep.Confirmed some)
                some.entries().forEach(suggested::remove);
        return suggested;
    }

    /** Who alone may read an entry: by the latest word on it known at that time, or as it was recorded. */
    public Restriction restrictionOf(Entry<?> entry, Instant knownAt) {
        var restriction = entry.restriction();
        for (var later : entries)
            if (later.fact() instanceof Upkeep.Restricted restricted && restricted.of().equals(entry.id())
                    && !later.recorded().isAfter(knownAt))
                restriction = new Restriction(restricted.to(), restricted.reason());
        return restriction;
    }

    private static Set<String> struck(List<Entry<?>> known) {
        Set<String> struck = Set.of();
        for (int at = known.size() - 1; at >= 0; at--) {
            var entry = known.get(at);
            if (entry.fact() instanceof Upkeep.Correction correction && !struck.contains(entry.id())) {
                if (struck.isEmpty())
                    struck = new HashSet<>();
                struck.add(correction.of());
            }
        }
        return struck;
    }
}
