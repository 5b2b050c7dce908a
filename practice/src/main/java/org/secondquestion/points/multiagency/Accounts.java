package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Observation.Condition;
import org.secondquestion.record.Observation.Explanation;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.LivingConditions;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Judgement;
import org.secondquestion.record.Thinking.Rating;

/** Accounts that do not agree: two agencies on the same matter at about the same time, or an injury whose explanation changes or does not fit. */
final class Accounts {

    private Accounts() {
    }

    static List<List<Entry<?>>> inConflict(ChildRecord record, Span window, Span near) {
        var accounts = record.within(window, Fact.class, fact -> good(fact).isPresent());
        var conflicts = new ArrayList<List<Entry<?>>>();
        for (var one : accounts)
            for (var other : accounts)
                if (!other.day().isBefore(one.day()) && !near.after(one.day()).isBefore(other.day()) && opposed(one, other)
                        && !conflicts.contains(List.<Entry<?>>of(other, one)))
                    conflicts.add(List.of(one, other));
        record.within(window, Injury.class, Accounts::unclear).forEach(injury -> conflicts.add(List.of(injury)));
        return conflicts;
    }

    private static boolean unclear(Injury injury) {
        return injury.fit() == Explanation.CHANGING || injury.fit() == Explanation.INCONSISTENT;
    }

    private static boolean opposed(Entry<Fact> one, Entry<Fact> other) {
        return !one.agency().equals(other.agency()) && !good(one.fact()).equals(good(other.fact()))
                && (one.fact() instanceof Judgement judged && other.fact() instanceof Judgement too
                        ? judged.category().equals(too.category())
                        : one.fact() instanceof LivingConditions && other.fact() instanceof LivingConditions);
    }

    /** Whether it speaks well of the child's care; nothing where it says neither. */
    private static Optional<Boolean> good(Fact fact) {
        if (fact instanceof LivingConditions home)
            return Optional.of(home.condition() == Condition.GOOD || home.condition() == Condition.ADEQUATE);
        if (fact instanceof Judgement judged && judged.rating() != Rating.NOT_SAID && judged.rating() != Rating.UNCHANGED)
            return Optional.of(judged.rating().favourable());
        return Optional.empty();
    }
}
