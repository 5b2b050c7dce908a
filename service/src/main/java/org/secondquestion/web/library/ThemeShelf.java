package org.secondquestion.web.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.secondquestion.learning.LearningDocument;
import org.secondquestion.points.Page;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;

/** A theme as the library keeps it: the points in force under it, and what the partnership's document prints under it. */
public record ThemeShelf(String id, String title, List<Page> points, Optional<org.secondquestion.library.Theme> printed) {

    /** The twelve themes of the points, then those that the document has besides. */
    static List<ThemeShelf> all(Optional<LearningDocument> inForce) {
        var shelves = new ArrayList<ThemeShelf>();
        Arrays.stream(Theme.values()).forEach(theme -> shelves.add(new ThemeShelf(theme.id(), theme.title(), points(theme.id()),
                inForce.flatMap(document -> document.theme(theme.id())))));
        inForce.stream().flatMap(document -> document.learning().themes().stream())
                .filter(theme -> Theme.find(theme.id()).isEmpty())
                .forEach(theme -> shelves.add(new ThemeShelf(theme.id(), theme.heading(), List.of(), Optional.of(theme))));
        return shelves;
    }

    static Optional<ThemeShelf> find(String id, Optional<LearningDocument> inForce) {
        return all(inForce).stream().filter(shelf -> shelf.id().equals(id)).findFirst();
    }

    private static List<Page> points(String theme) {
        return PracticePoints.inForce().all().stream().map(PracticePoint::page).filter(page -> page.theme().id().equals(theme))
                .toList();
    }

    public int resources() {
        return printed.map(theme -> theme.resources().size()).orElse(0);
    }
}
