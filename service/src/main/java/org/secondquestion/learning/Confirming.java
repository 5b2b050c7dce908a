package org.secondquestion.learning;

/** What came of confirming a document as a whole. */
public sealed interface Confirming {

    /** It is the partnership's library from now on. */
    record Confirmed() implements Confirming {
    }

    /** Somebody confirmed it before. */
    record ConfirmedBefore() implements Confirming {
    }

    /** Some of the reader's doubts are neither settled nor left open with a reason. */
    record NotSettled(int doubts) implements Confirming {
    }
}
