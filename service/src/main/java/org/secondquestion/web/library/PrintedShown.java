package org.secondquestion.web.library;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Settlement;
import org.secondquestion.learning.Settlement.How;
import org.secondquestion.library.PracticePoint;
import org.secondquestion.points.Page;
import org.secondquestion.points.PracticePoints;

/** A printed point as a reader meets it: its words, what people settled about that passage, and the points in force that ask it. */
public record PrintedShown(String place, String text, List<String> items, List<String> settled, List<Page> asks) {

    static PrintedShown of(PracticePoint point, LearningDocument document, Map<Integer, Settlement> settled,
            List<String> asking) {
        var doubts = document.learning().doubts();
        var notes = IntStream.range(0, doubts.size()).filter(number -> doubts.get(number).where().equals(point.where()))
                .mapToObj(number -> settled.get(number)).filter(one -> one != null && one.how() != How.AS_READ)
                .map(PrintedShown::note)
                .toList();
        return new PrintedShown(point.place().toString(), point.text(), point.items(), notes, pages(asking));
    }

    static List<Page> pages(List<String> ids) {
        return ids.stream().flatMap(id -> PracticePoints.inForce().find(id).stream()).map(point -> point.page()).toList();
    }

    private static String note(Settlement one) {
        return (one.how() == How.LEFT_OPEN ? "How this is to be read is left open: " : "To be read as: ") + one.words() + " ("
                + one.by() + ")";
    }
}
