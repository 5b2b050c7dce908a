package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with a child or young person. */
public final class ChildPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AbsenceEarlySign(),
            new AdolescentHistory(),
            new AdultBeside(),
            new AnyoneCanRefer(),
            new AReferralIsNotHelp(),
            new AttendanceSupport(),
            new AtTheCentre(),
            new BeyondTheLabel(),
            new BeyondWords(),
            new CamhsInvited(),
            new CrimeInTheHome(),
            new EducationKnown(),
            new GoingHome(),
            new LastSeen(),
            new LeavingSchoolRoll(),
            new LifeWithParentsTroubles(),
            new LivedExperience(),
            new NoPlaceToLearn(),
            new NotResponsibleForAppointments(),
            new OutOfEducation(),
            new PlacementSafe(),
            new ProactivePlan(),
            new SuicidalToday(),
            new TraumaInformed(),
            new TrustedPerson());

    private ChildPoints() {
    }
}
