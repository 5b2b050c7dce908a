package org.secondquestion.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

/** How long something has been so without a break, where one entry after the other says it: more of the same begins nothing anew. */
public final class Unbroken {

    private Unbroken() {
    }

    /** Those at the end of a row of which all something holds. */
    public static <E> List<E> run(List<E> row, Predicate<E> holds) {
        int first = row.size();
        while (first > 0 && holds.test(row.get(first - 1)))
            first--;
        return row.subList(first, row.size());
    }

    /** Since when entries have said something together, going by those that were on record on each day. */
    public static <F extends Fact> LocalDate since(List<Entry<F>> entries, Predicate<List<Entry<F>>> say) {
        return since(new TreeSet<>(Rows.each(entries, Entry::recordedDay)),
                day -> say.test(Rows.where(entries, entry -> !entry.recordedDay().isAfter(day))));
    }

    /** Since when entries have said something together, going by those that were on record on each day and still counted then. */
    public static <F extends Fact> LocalDate since(ChildRecord record, Span window, List<Entry<F>> entries,
            Predicate<List<Entry<F>>> say) {
        return since(turns(record, window, entries),
                day -> say.test(Rows.where(entries, entry -> counts(entry, window, day))));
    }

    /** Since when something has held, asked on the days on which it could turn. */
    public static LocalDate since(SortedSet<LocalDate> turns, Predicate<LocalDate> held) {
        var days = List.copyOf(turns);
        var run = run(days, held);
        return run.isEmpty() ? days.getLast() : run.getFirst();
    }

    /** The days until today on which entries come to count, and on which they cease to. */
    public static SortedSet<LocalDate> turns(ChildRecord record, Span window, Collection<? extends Entry<?>> entries) {
        var turns = new TreeSet<LocalDate>();
        for (var entry : entries) {
            turns.add(entry.recordedDay());
            var end = window.after(entry.day());
            if (record.reached(end))
                turns.add(end);
        }
        return turns;
    }

    /** Whether an entry was on record on a day and happened in the span that ended then. */
    public static boolean counts(Entry<?> entry, Span window, LocalDate day) {
        return !entry.recordedDay().isAfter(day) && window.after(entry.day()).isAfter(day);
    }

    /** The day from which two things have both been so. */
    public static LocalDate both(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
