package org.secondquestion.record;

import java.time.LocalDate;

/** The days on which things happen, each kept once: a hundred thousand entries of one year share its 365 days. */
final class Days {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final LocalDate[] ALL = new LocalDate[(int) LocalDate.of(2080, 1, 1).toEpochDay() - FIRST];

    static {
        for (int at = 0; at < ALL.length; at++)
            ALL[at] = LocalDate.ofEpochDay(FIRST + (long) at);
    }

    private Days() {
    }

    /** The same day, as all entries share it. */
    static LocalDate shared(LocalDate day) {
        long at = day.toEpochDay() - FIRST;
        return at < 0 || at >= ALL.length ? day : ALL[(int) at];
    }
}
