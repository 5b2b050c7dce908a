package org.secondquestion.learning;

import java.time.Instant;

/** How a person settled one of the reader's doubts; which doubt is said by its number, counted from 0. */
public record Settlement(int doubt, How how, String words, Instant at, String by) {

    /** The ways to settle a doubt. */
    public enum How {
        AS_READ, OTHERWISE, OWN_WORDS, LEFT_OPEN
    }

    public Settlement {
        if (how != How.AS_READ && words.isBlank()) {
            throw new IllegalArgumentException("What is settled otherwise than as read needs its words.");
        }
    }
}
