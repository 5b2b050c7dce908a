package org.secondquestion.points;

import java.util.List;

/**
 * The page of a practice point: what it asks, why, what answers it, and the cases that show and prove it. Where the register
 * cites one check from a second theme too, the point is cited as its id there.
 */
public record Page(String id, Theme theme, String title, List<String> citedAs, String place, String taughtBy, Moment moment,
        Bundle bundle,
        List<Fold> folds, Settings settings, String question, String statement,
        String why, String raisedBy, String answeredBy, String knownGaps, List<Case> cases) {

    /** The span within which the question is to be asked, counted from the day it opened. */
    static final String WITHIN = "within";

    public Page {
        cases = List.copyOf(cases);
        folds = List.copyOf(folds);
        citedAs = List.copyOf(citedAs);
        if (!id.startsWith(theme.id() + "."))
            throw new IllegalArgumentException("The id '" + id + "' begins with its theme, " + theme.id());
        if (!question.endsWith("?"))
            throw new IllegalArgumentException("A question ends with a question mark: " + question);
    }
}
