package org.secondquestion.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An example on a practice point's page: a short chronology, and what the point makes of it on some days. */
public record Case(Shows shows, String title, String chronology, List<Expected> expected) {

    /** What a case is there to show. */
    public enum Shows {
        ASKS, QUIET, ANSWERED, EDGE, RE_ASK
    }

    /** What the point finds on a day: open, answered, set aside or not relevant, and as much of the rest as the case says. */
    public record Expected(LocalDate on, Optional<LocalDate> known, String state, Optional<LocalDate> since,
            Optional<LocalDate> due,
            Optional<Moment> moment, Optional<List<String>> entries, Optional<String> again) {
    }

    public Case {
        expected = List.copyOf(expected);
    }
}
