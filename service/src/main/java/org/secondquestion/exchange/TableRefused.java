package org.secondquestion.exchange;

/** A file that is not read as a chronology, with the reason and what to do next, in the user's words. */
public final class TableRefused extends Exception {

    private static final long serialVersionUID = 1L;

    TableRefused(String sentence) {
        super(sentence);
    }

    TableRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What was wrong and what to do next. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
