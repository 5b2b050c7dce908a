package org.secondquestion.library;

import java.util.List;

/** A partnership's learning document as read: its themes, what it was compiled from, and what the reader was unsure of. */
public record Learning(String title, List<Source> compiledFrom, List<Theme> themes, List<Doubt> doubts) {

    /** One kind of review or audit that the learning was drawn from. */
    public record Source(String text, boolean linked) {
    }

    public Learning {
        compiledFrom = List.copyOf(compiledFrom);
        themes = List.copyOf(themes);
        doubts = List.copyOf(doubts);
    }

    /** How many practice points are printed, over all themes. */
    public int countPoints() {
        return themes.stream().mapToInt(theme -> theme.points().size()).sum();
    }

    /** How many resources are printed, over all themes; one that stands under two themes counts twice. */
    public int countResources() {
        return themes.stream().mapToInt(theme -> theme.resources().size()).sum();
    }
}
