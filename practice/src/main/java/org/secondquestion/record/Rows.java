package org.secondquestion.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is asked of rows of entries again and again. Every question asks it many times of every child, mostly of rows so
 * short that a stream would take longer to lay out than to run.
 */
public final class Rows {

    private Rows() {
    }

    /** Those of which something holds, in their order. */
    public static <T> List<T> where(Collection<? extends T> row, Predicate<? super T> holds) {
        if (row.isEmpty())
            return List.of();
        var found = new ArrayList<T>();
        for (T one : row)
            if (holds.test(one))
                found.add(one);
        return found;
    }

    /** The last of which something holds. */
    public static <T> Optional<T> last(List<T> row, Predicate<? super T> holds) {
        for (int at = row.size() - 1; at >= 0; at--)
            if (holds.test(row.get(at)))
                return Optional.of(row.get(at));
        return Optional.empty();
    }

    public static <T> boolean any(Collection<T> row, Predicate<? super T> holds) {
        for (var one : row)
            if (holds.test(one))
                return true;
        return false;
    }

    public static <T> boolean none(Collection<T> row, Predicate<? super T> holds) {
        return !any(row, holds);
    }

    public static <T> boolean every(Collection<T> row, Predicate<? super T> holds) {
        for (var one : row)
            if (!holds.test(one))
                return false;
        return true;
    }

    /** What each of them comes to. */
    public static <T, R> List<R> each(Collection<T> row, Function<? super T, ? extends R> of) {
        var found = new ArrayList<R>(row.size());
        for (var one : row)
            found.add(of.apply(one));
        return found;
    }

    /** The day on which the first of entries was recorded. */
    public static LocalDate firstRecorded(Collection<? extends Entry<?>> row) {
        LocalDate first = null;
        for (var one : row)
            if (first == null || one.recordedDay().isBefore(first))
                first = one.recordedDay();
        return Objects.requireNonNull(first, "No entry, no day");
    }

    /** All that they come to together, once each, in the order in which it was found. */
    public static <T, R> List<R> together(Collection<T> row, Function<? super T, ? extends Collection<? extends R>> of) {
        var found = new LinkedHashSet<R>();
        for (var one : row)
            found.addAll(of.apply(one));
        return new ArrayList<>(found);
    }
}
