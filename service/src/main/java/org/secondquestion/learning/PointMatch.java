package org.secondquestion.learning;

import java.time.Instant;
import java.util.Optional;

import org.secondquestion.library.Place;

/**
 * Where a point in force stands in a learning document: the place that likeness or its page proposes, and what a person made of it.
 *
 * @param score
 *            how alike the words of the proposal are, from 0 to 1
 * @param cited
 *            whether the page of the point names that very place
 */
public record PointMatch(String point, Optional<Place> proposed, double score, boolean cited, Optional<Place> place,
        Standing standing, Instant at, String by) {

    /** What a person has made of a proposal. */
    public enum Standing {
        PROPOSED, CONFIRMED, CHANGED, REFUSED
    }

    public boolean checked() {
        return standing != Standing.PROPOSED;
    }
}
