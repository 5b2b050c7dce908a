package org.secondquestion.points.physical;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on physical and emotional abuse. */
public final class PhysicalPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AccidentOrHarm(),
            new CareTonight(),
            new FabricatedIllnessFocus(),
            new NotInIsolation(),
            new StrategyAndMedical());

    private PhysicalPoints() {
    }
}
