package org.secondquestion.points.neglect;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on neglect. */
public final class NeglectPoints {

    public static final List<Point> IN_FORCE = List.of(
            new CumulativePicture(),
            new LivingConditions(),
            new WasNotBrought(),
            new WeighTheChild());

    private NeglectPoints() {
    }
}
