package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with a child or young person. */
public final class ChildPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AdultBeside(),
            new LastSeen(),
            new LivedExperience(),
            new NotResponsibleForAppointments(),
            new PlacementSafe(),
            new SuicidalToday());

    private ChildPoints() {
    }
}
