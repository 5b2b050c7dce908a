package org.secondquestion.points.diversity;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on equality, diversity and diverse communities. */
public final class DiversityPoints {

    public static final List<Point> IN_FORCE = List.of(
            new Adultification(),
            new BarriersToServices(),
            new Biases(),
            new ChildHeardInOwnLanguage(),
            new ChildsIdentity(),
            new CultureAndRacism(),
            new EthnicityRecorded(),
            new Interpreter());

    private DiversityPoints() {
    }
}
