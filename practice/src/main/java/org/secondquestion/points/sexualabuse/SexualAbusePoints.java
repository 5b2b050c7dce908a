package org.secondquestion.points.sexualabuse;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on sexual abuse. */
public final class SexualAbusePoints {

    public static final List<Point> IN_FORCE = List.of(
            new ChildInCare(),
            new SeenAlone(),
            new ThinkTheUnthinkable());

    private SexualAbusePoints() {
    }
}
