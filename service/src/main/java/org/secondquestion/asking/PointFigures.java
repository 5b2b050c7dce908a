package org.secondquestion.asking;

/** How often a point was open in a time, how often it is now, and how it ended in that time; counts, and no child. */
public record PointFigures(String point, int opened, int openNow, int answered, int setAside, int lapsed, int withdrawn,
        int notAsked) {

    public static PointFigures none(String point) {
        return new PointFigures(point, 0, 0, 0, 0, 0, 0, 0);
    }
}
