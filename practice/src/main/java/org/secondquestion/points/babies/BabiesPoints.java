package org.secondquestion.points.babies;

import java.util.List;

import org.secondquestion.points.Point;

/** The points in force on working with babies. */
public final class BabiesPoints {

    public static final List<Point> IN_FORCE = List.of(
            new CryingMessage(),
            new EarlyHelpOfferShared(),
            new EveryCarerTaught(),
            new FatherVisible(),
            new FirstHome(),
            new HowAreTheParents(),
            new LossAndAttachment(),
            new MarkOnNonMobile(),
            new MothersVulnerabilities(),
            new NoAntenatalCare(),
            new PreBirthAssessment(),
            new SaferSleep(),
            new Substances(),
            new VulnerableByAge(),
            new Voice(),
            new Water());

    private BabiesPoints() {
    }
}
