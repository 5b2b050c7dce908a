package org.secondquestion.points.multiagency;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on multi-agency working. */
public final class MultiAgencyPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AnalyseAndChallenge(),
            new ChildInCareDecisions(),
            new CrossCheck(),
            new DecideOnEvidence(),
            new Fear(),
            new FrontDoor(),
            new LeadAndActions(),
            new LegalStep(),
            new Minutes(),
            new Outcomes(),
            new PlainWords(),
            new PlanDrift(),
            new PlanWithoutOrders(),
            new ProbationInvited(),
            new SafeUntilThen(),
            new TimelySharing(),
            new Transfer(),
            new Triangulate(),
            new WhatStopsEngagement(),
            new WrittenPlan());

    private MultiAgencyPoints() {
    }
}
