package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that was ever recorded about one child, in the order of recording: nothing is overwritten, nothing left out. */
public final class Chronology {

    private static final Comparator<Entry<?>> BY_RECORDING = Comparator.<Entry<?>, Instant>comparing(Entry::recorded)
            .thenComparingLong(Entry::seq);

    private final Child child;
    private final List<Entry<?>> entries;

    private Chronology(Child child, List<Entry<?>> entries) {
        this.child = child;
        this.entries = entries;
    }

    /** Takes of the entries those that are about the child. */
    public static Chronology of(Child child, Collection<? extends Entry<?>> entries) {
        var own = new ArrayList<Entry<?>>();
        for (var entry : entries)
            if (entry.roleOf(child.id()).isPresent())
                own.add(entry);
        own.sort(BY_RECORDING);
        return new Chronology(child, List.copyOf(own));
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
                ? new Chronology(child, List.copyOf(all))
                : of(child, all);
    }

    /** Every entry, in the order of recording, corrected ones and corrections included. */
    public List<Entry<?>> entries() {
        return entries;
    }

    /** The record as it stands for a day, with all that is known now. */
    public ChildRecord asOf(LocalDate day) {
        return asOf(day, Instant.MAX);
    }

    /** The record as it stood for a day to somebody who knew only what had been recorded by then. */
    public ChildRecord asOf(LocalDate day, Instant knownAt) {
        var known = knownAt(knownAt);
        var struck = struck(known);
        if (!struck.isEmpty())
            known = known.stream().filter(entry -> !struck.contains(entry.id())).toList();
        return new ChildRecord(Shelves.of(child, known), day);
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
