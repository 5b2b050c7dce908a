package org.secondquestion.points.harm;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on recognising harm and abuse. */
public final class HarmPoints {

    public static final List<Point> IN_FORCE = List.of(
            new ChildLostBehindRelationship(),
            new ImpactBeforeLabel());

    private HarmPoints() {
    }
}
