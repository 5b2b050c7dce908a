package org.secondquestion.points.neglect;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on neglect. */
public final class NeglectPoints {

    public static final List<Point> IN_FORCE = List.of(
            new BeyondAppearance(),
            new ChronicCondition(),
            new CleanIsNotEnough(),
            new CumulativePicture(),
            new LivingConditions(),
            new MedicalBaseline(),
            new MoreVulnerable(),
            new MotivationToChange(),
            new PatternsOfCare(),
            new Toolkit(),
            new UntreatedHealth(),
            new WasNotBrought(),
            new WeighTheChild());

    private NeglectPoints() {
    }
}
