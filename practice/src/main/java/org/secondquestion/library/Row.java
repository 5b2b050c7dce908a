package org.secondquestion.library;

import java.util.Set;

/** One printed row: the points' cell, the resources' cell, and whatever stands beyond them. */
record Row(String where, Cell points, Cell resources, Cell beyond) {

    private static final Set<String> HEADER_WORDS = Set.of("key", "practice", "points", "resources", "links", "to", "external",
            "sites", "websites",
            "and", "useful", "further");

    Row(String where, Cell points, Cell resources) {
        this(where, points, resources, Cell.EMPTY);
    }

    /** The row that stands at the head of the table and again on each page; it holds no word of the learning itself. */
    boolean isTableHeader() {
        String first = Words.plain(points.text());
        String second = Words.plain(resources.text());
        return first.endsWith("practice points") && second.contains("resources") && holdsOnlyHeaderWords(first)
                && holdsOnlyHeaderWords(second);
    }

    static boolean holdsOnlyHeaderWords(String text) {
        return HEADER_WORDS.containsAll(Words.split(text));
    }

    boolean isBlank() {
        return points.isBlank() && resources.isBlank() && beyond.isBlank();
    }

    String text() {
        return Words.tidy(points.text() + " " + resources.text() + " " + beyond.text());
    }
}
