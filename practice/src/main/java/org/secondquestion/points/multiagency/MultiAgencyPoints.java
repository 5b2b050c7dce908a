package org.secondquestion.points.multiagency;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on multi-agency working. */
public final class MultiAgencyPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AnalyseAndChallenge(),
            new DecideOnEvidence(),
            new LeadAndActions(),
            new Minutes(),
            new Outcomes(),
            new PlanDrift(),
            new PlanWithoutOrders(),
            new ProbationInvited(),
            new TimelySharing(),
            new Triangulate(),
            new WrittenPlan());

    private MultiAgencyPoints() {
    }
}
