package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with a child or young person. */
public final class ChildPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AbsenceEarlySign(),
            new AttendanceSupport(),
            new EducationKnown(),
            new LastSeen(),
            new LeavingSchoolRoll(),
            new LivedExperience(),
            new NoPlaceToLearn(),
            new NotResponsibleForAppointments(),
            new OutOfEducation());

    private ChildPoints() {
    }
}
