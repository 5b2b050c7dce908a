package org.secondquestion.points.reflection;

import org.secondquestion.record.Agreement.Progress;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Observation.Condition;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.LivingConditions;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Thinking.Rating;

/** What speaks against a judgement: harm and its signs against a hopeful one, change for the better against a dark one. */
final class Contrary {

    private Contrary() {
    }

    static boolean to(Rating rating, Fact fact) {
        return rating == Rating.WORSE || rating == Rating.NOT_GOOD_ENOUGH ? speaksOfCare(fact) : speaksOfHarm(fact);
    }

    private static boolean speaksOfHarm(Fact fact) {
        return fact instanceof Incident || fact instanceof Sign || fact instanceof Injury
                || fact instanceof LivingConditions home
                        && (home.condition() == Condition.POOR || home.condition() == Condition.DANGEROUS);
    }

    private static boolean speaksOfCare(Fact fact) {
        return fact instanceof Progress progress && progress.changed().yes()
                || fact instanceof LivingConditions home && home.condition() == Condition.GOOD;
    }
}
