package org.secondquestion.points.reflection;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on reflecting on practice. */
public final class ReflectionPoints {

    public static final List<Point> IN_FORCE = List.of(
            new AccumulatedHarm(),
            new AssessedAgain(),
            new ChallengeAndEscalate(),
            new ChoiceWords(),
            new FixedJudgement(),
            new Handover(),
            new MessageReceived(),
            new OnAndOff(),
            new RecordAndAdvice(),
            new ReferralFollowedUp(),
            new SafeAndWell(),
            new SecondQuestion(),
            new TakenToSupervision());

    private ReflectionPoints() {
    }
}
