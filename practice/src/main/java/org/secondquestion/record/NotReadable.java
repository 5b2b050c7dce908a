package org.secondquestion.record;

/** A text that does not say what it should: what was wrong, and what was expected in its place. */
public final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;
    private final String expected;

    public NotReadable(String wrong, String expected) {
        super(wrong);
        this.expected = expected;
    }

    public String wrong() {
        return String.valueOf(getMessage());
    }

    public String expected() {
        return expected;
    }
}
