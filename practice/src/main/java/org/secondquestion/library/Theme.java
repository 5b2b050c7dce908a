package org.secondquestion.library;

import java.util.List;

/** One theme of the learning as printed, with its points and the resources beside them. */
public record Theme(String id, String heading, List<PracticePoint> points, List<Resource> resources, String where) {

    public Theme {
        if (id.isBlank() || heading.isBlank()) {
            throw new IllegalArgumentException("A theme needs an id and a heading.");
        }
        points = List.copyOf(points);
        resources = List.copyOf(resources);
    }
}
