package org.secondquestion.points.family;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with the family. */
public final class FamilyPoints {

    public static final List<Point> IN_FORCE = List.of(
            new Avoidance(),
            new ChangingHousehold(),
            new ConcernsFromRelatives(),
            new ContactForTheChild(),
            new FathersOwnVoice(),
            new SelfReport(),
            new SignificantPeople(),
            new WholeFamilyHeard());

    private FamilyPoints() {
    }
}
