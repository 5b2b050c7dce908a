package org.secondquestion.library;

import java.util.List;

/** One printed point and the points in force that ask it, the likeliest first; a person confirms. */
public record Match(PracticePoint printed, List<Candidate> candidates) {

    /** A point in force that may ask a printed point: how alike they are from 0 to 1, and whether its page cites the very place. */
    public record Candidate(ExecutablePoint point, double score, boolean cited) {

        public Candidate {
            if (score < 0 || score > 1) {
                throw new IllegalArgumentException("How alike two points are is a number from 0 to 1.");
            }
        }
    }

    public Match {
        candidates = List.copyOf(candidates);
    }
}
