package org.secondquestion.record;

import java.time.LocalDate;

/** When something happened, as well as it is known: a day, a period, or about then. */
public record Happened(LocalDate from, LocalDate to, boolean about) {

    public Happened {
        if (to.isBefore(from))
            throw new IllegalArgumentException(
                    "A period ends on or after the day it begins, but this one runs from " + from + " to " + to);
        from = Days.shared(from);
        to = Days.shared(to);
    }

    public static Happened on(LocalDate day) {
        return new Happened(day, day, false);
    }

    @Override
    public String toString() {
        return (about ? "about " : "") + from + (from.equals(to) ? "" : " to " + to);
    }
}
