package org.secondquestion.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.library.Learning;
import org.secondquestion.library.Place;
import org.secondquestion.library.PracticePoint;
import org.secondquestion.library.Theme;

/** A learning document as it was imported and read, and its confirmation as the partnership's library if it has one. */
public record LearningDocument(UUID id, String fileName, Instant imported, String importer, Learning learning,
        Optional<Confirmation> confirmation) {

    /** That a person has confirmed a document as a whole. */
    public record Confirmation(Instant at, String by) {
    }

    public Optional<Theme> theme(String id) {
        return learning.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** All printed points, in the order of the document. */
    public List<PracticePoint> points() {
        return learning.themes().stream().flatMap(theme -> theme.points().stream()).toList();
    }

    public Optional<PracticePoint> find(Place place) {
        return points().stream().filter(point -> point.place().equals(place)).findFirst();
    }
}
