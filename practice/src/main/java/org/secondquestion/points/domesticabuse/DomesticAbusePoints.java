package org.secondquestion.points.domesticabuse;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on domestic abuse. */
public final class DomesticAbusePoints {

    public static final List<Point> IN_FORCE = List.of(
            new Pattern(),
            new ServicesInvited(),
            new Stalking());

    private DomesticAbusePoints() {
    }
}
