package org.secondquestion.record;

/** An answer to a plain question, where "we do not know" and "nobody said" are two different things. */
public enum YesNo {
    YES, NO, NOT_KNOWN, NOT_SAID;

    public boolean yes() {
        return this == YES;
    }

    public boolean no() {
        return this == NO;
    }
}
