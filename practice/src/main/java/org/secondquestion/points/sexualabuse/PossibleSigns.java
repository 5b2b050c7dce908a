package org.secondquestion.points.sexualabuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.BehaviourKind;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

/** Signs in a child that may come of sexual abuse, and of which nobody wrote that something else was considered. */
final class PossibleSigns {

    private static final Set<SignKind> TELLING = EnumSet.of(SignKind.SEXUALISED_BEHAVIOUR, SignKind.GENITAL_SYMPTOM);
    private static final Set<SignKind> OF_SMALL_CHILDREN = EnumSet.of(SignKind.SOILING_OR_WETTING, SignKind.SLEEP_PROBLEM);

    private PossibleSigns() {
    }

    /** All of them, oldest first; what is usual below an age is left out. */
    static List<Entry<Observation>> in(ChildRecord record, Span age) {
        if (!record.any(Sign.class) && !record.any(Behaviour.class))
            return List.of();
        var old = age.after(record.child().birth());
        return Rows.where(record.all(Observation.class, PossibleSigns::isUnexplained),
                seen -> !seen.day().isBefore(old) || !isOfSmallChildrenAlone(seen.fact()));
    }

    private static boolean isUnexplained(Observation fact) {
        return fact instanceof Sign sign && !sign.otherViewConsidered().yes()
                && Rows.any(sign.signs(), SignKind::sexualAbuse)
                || fact instanceof Behaviour behaviour && behaviour.markedRise().yes()
                        && !behaviour.presentHarmConsidered().yes()
                        && !behaviour.kinds().equals(List.of(BehaviourKind.SETTLED));
    }

    /** A marked rise; signs on several days; or at once two signs of which one speaks of the body or of sex. */
    static boolean enough(List<Entry<Observation>> seen, int times) {
        return seen.stream().map(Entry::day).distinct().count() >= times
                || Rows.any(seen, entry -> entry.fact() instanceof Behaviour || entry.fact() instanceof Sign sign
                        && Rows.any(sign.signs(), TELLING::contains)
                        && sign.signs().stream().filter(SignKind::sexualAbuse).distinct().count() > 1);
    }

    /** Small children wet their beds and wake at night. */
    private static boolean isOfSmallChildrenAlone(Observation fact) {
        return fact instanceof Sign sign
                && sign.signs().stream().filter(SignKind::sexualAbuse).allMatch(OF_SMALL_CHILDREN::contains);
    }
}
