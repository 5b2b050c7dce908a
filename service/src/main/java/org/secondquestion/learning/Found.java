package org.secondquestion.learning;

import java.util.List;

/** A text of the library that holds what was looked for. */
public record Found(Searched text, List<Part> excerpt) {

    /** A piece of the excerpt, and whether it is what was looked for. */
    public record Part(String words, boolean found) {
    }

    public Found {
        excerpt = List.copyOf(excerpt);
    }
}
