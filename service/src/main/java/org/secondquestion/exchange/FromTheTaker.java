package org.secondquestion.exchange;

import java.util.function.BooleanSupplier;

/** A failure of whoever takes the rows, which is no fault of the file and must not be told as one. */
final class FromTheTaker extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException inner;

    private FromTheTaker(RuntimeException inner) {
        super(inner);
        this.inner = inner;
    }

    RuntimeException inner() {
        return inner;
    }

    static boolean guarded(BooleanSupplier taker) {
        try {
            return taker.getAsBoolean();
        } catch (RuntimeException failed) {
            throw new FromTheTaker(failed);
        }
    }
}
