package org.secondquestion.points.multiagency;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on multi-agency working. */
public final class MultiAgencyPoints {

    public static final List<Point> IN_FORCE = List.of(
            new DecideOnEvidence(),
            new Minutes(),
            new PlanDrift(),
            new ProbationInvited(),
            new TimelySharing(),
            new Triangulate());

    private MultiAgencyPoints() {
    }
}
