package org.secondquestion.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** The entries that count for one child, by kind and by family, each in the order in which things happened. */
final class Shelves {

    /** The place of the shelf on which everything stands. */
    static final int EVERYTHING = -1;

    /** The order on every shelf: by the day on which it happened, and within a day as it was recorded. */
    static final Comparator<Entry<?>> ORDER = (one, other) -> {
        int days = one.day().compareTo(other.day());
        return days != 0 ? days : one == other ? 0 : one.wasRecordedAfter(other) ? 1 : -1;
    };

    private static final AtomicInteger KINDS_AND_FAMILIES = new AtomicInteger();
    /** Where the shelf of a kind or family stands. */
    private static final ClassValue<Integer> PLACE = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return KINDS_AND_FAMILIES.getAndIncrement();
        }
    };
    /** The shelves on which entries of a kind stand: its own and those of its families. */
    private static final ClassValue<int[]> PLACES = new ClassValue<>() {
        @Override
        protected int[] computeValue(Class<?> kind) {
            var families = new ArrayList<Class<?>>();
            collect(kind, families);
            return families.stream().mapToInt(PLACE::get).toArray();
        }

        private void collect(Class<?> type, List<Class<?>> families) {
            if (type == Fact.class || type == Record.class || type == Object.class || families.contains(type))
                return;
            families.add(type);
            for (var family : type.getInterfaces())
                collect(family, families);
        }
    };

    private final Child child;
    private final List<Entry<?>> all;
    private @Nullable List<Entry<?>>[] shelves;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Shelves(Child child, List<Entry<?>> all) {
        this.child = child;
        this.all = all;
        this.shelves = new List[KINDS_AND_FAMILIES.get()];
        for (var entry : all)
            for (int place : PLACES.get(entry.fact().getClass()))
                put(place, entry);
    }

    private void put(int place, Entry<?> entry) {
        if (place >= shelves.length)
            shelves = Arrays.copyOf(shelves, KINDS_AND_FAMILIES.get());
        var shelf = shelves[place];
        if (shelf == null) {
            shelf = new ArrayList<>();
            shelves[place] = shelf;
        }
        shelf.add(entry);
    }

    /** Takes what was known in the order of recording. */
    static Shelves of(Child child, List<Entry<?>> known) {
        // what happened on one day stays in the order of recording, so the day and the place in that order are all to sort by
        var order = new long[known.size()];
        int count = 0;
        for (int at = 0; at < known.size(); at++)
            if (known.get(at).concerns(child.id()))
                order[count++] = known.get(at).day().toEpochDay() << Integer.SIZE | at;
        Arrays.sort(order, 0, count);
        var all = new ArrayList<Entry<?>>(count);
        for (int at = 0; at < count; at++)
            all.add(known.get((int) order[at]));
        return new Shelves(child, all);
    }

    Child child() {
        return child;
    }

    /** Where a kind's or family's own shelf stands, or that of everything. */
    static int place(Class<?> kind) {
        return kind == Fact.class ? EVERYTHING : PLACE.get(kind);
    }

    /** All the shelves on which a kind stands. */
    static int[] places(Class<?> kind) {
        return PLACES.get(kind);
    }

    List<Entry<?>> at(int place) {
        if (place == EVERYTHING)
            return all;
        var shelf = place < shelves.length ? shelves[place] : null;
        return shelf == null ? List.of() : shelf;
    }
}
