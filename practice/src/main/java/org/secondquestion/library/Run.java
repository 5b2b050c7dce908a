package org.secondquestion.library;

/** A stretch of printed words in a cell, linked or not, and how it stands apart from the words before it. */
record Run(String text, boolean linked, String target, Break before) {

    /** What is known of the gap before a run: nothing, a new line, a new paragraph, or a bullet within a list. */
    enum Break {
        SPACE, LINE, PARAGRAPH, ITEM
    }

    static Run plain(String text, Break before) {
        return new Run(text, false, "", before);
    }
}
