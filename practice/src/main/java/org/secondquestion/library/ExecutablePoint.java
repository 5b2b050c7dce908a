package org.secondquestion.library;

import java.util.Optional;

/** A practice point that the product can ask of a record, as far as matching needs it; the place is the one its page cites. */
public record ExecutablePoint(String id, String theme, String title, String statement, Optional<Place> place) {

    public ExecutablePoint {
        if (id.isBlank() || theme.isBlank()) {
            throw new IllegalArgumentException("A point in force needs its id and its theme.");
        }
    }
}
