package org.secondquestion.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long something took, each time it was done, in nanoseconds, the shortest first. */
record Timings(List<Long> nanoseconds) {

    /** Something that is done again and again. */
    @FunctionalInterface
    interface Act<T> {
        void on(T each) throws Exception;
    }

    Timings {
        nanoseconds = nanoseconds.stream().sorted().toList();
        if (nanoseconds.isEmpty())
            throw new IllegalArgumentException("Something was measured at least once");
    }

    /** Does something to each, one after the other, and times each alone. */
    static <T> Timings of(Stream<T> all, Act<T> act) throws Exception {
        var took = new java.util.ArrayList<Long>();
        for (var each : all.toList()) {
            long start = System.nanoTime();
            act.on(each);
            took.add(System.nanoTime() - start);
        }
        return new Timings(took);
    }

    /** The time within which this share of them was done, in milliseconds. */
    double within(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanoseconds.size());
        return nanoseconds.get(Math.max(0, rank - 1)) / 1e6;
    }

    /** As a row of a table: how often, and the times within which half, 95 and 99 of a hundred and all were done. */
    String row(String what) {
        return String.format(Locale.UK, "| %s | %d | %.2f | %.2f | %.2f | %.2f |", what, nanoseconds.size(), within(50),
                within(95), within(99), within(100));
    }
}
