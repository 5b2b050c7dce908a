package org.secondquestion.points.domesticabuse;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on domestic abuse. */
public final class DomesticAbusePoints {

    public static final List<Point> IN_FORCE = List.of(
            new AbuseOrConflict(),
            new AllRisks(),
            new ChildMentalHealth(),
            new ChildWitness(),
            new CoerciveControl(),
            new DisclosureScheme(),
            new Pattern(),
            new ServicesInvited(),
            new Stalking(),
            new ThreeSources(),
            new TraumaInformed(),
            new VictimSupport());

    private DomesticAbusePoints() {
    }
}
