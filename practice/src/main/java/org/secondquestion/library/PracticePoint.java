package org.secondquestion.library;

import java.util.List;

/** One practice point as printed: its place in the learning, its sentences, and the list that belongs to it if it has one. */
public record PracticePoint(Place place, String text, List<String> items, String where) {

    public PracticePoint {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A practice point needs its words.");
        }
        items = List.copyOf(items);
    }

    /** All the words of the point, its list included. */
    public String whole() {
        return items.isEmpty() ? text : text + " " + String.join(" ", items);
    }
}
