package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Can the person we rely on protect, and who checks that the safety plan is kept? */
public final class ProtectorAble implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(SafetyPlan.class))
            return notRelevant();
        var all = Rows.where(record.all(SafetyPlan.class), plan -> !Ended.since(plan, record));
        if (all.isEmpty())
            return notRelevant();
        var last = all.getLast();
        if (last.fact().restsOn().isBlank() || record.reached(settings.span("window").after(last.day())))
            return notRelevant();
        var plans = Unbroken.run(all, plan -> Adults.same(plan.fact().restsOn(), last.fact().restsOn(), record));
        var from = plans.getFirst();
        var thought = Thought.on("family.protector-able", record, List.of(from));
        var wanting = new NotYetOnRecord();
        if (thought.isEmpty()) {
            want("that " + last.fact().restsOn() + " is able to protect", plans, plan -> plan.abilityAssessed().yes(), wanting);
            want("that " + last.fact().restsOn() + " is willing to", plans, plan -> plan.willing().yes(), wanting);
            want("who checks the plan, and how often", plans,
                    plan -> !plan.checkedBy().isBlank() && plan.checkedEvery().isPresent(), wanting);
        }
        var checks = checks(from, record);
        plans.stream().flatMap(plan -> plan.fact().checkedEvery().stream()).reduce((earlier, later) -> later)
                .map(every -> (checks.isEmpty() ? from.day() : checks.getLast().day()).plusDays(every))
                .filter(record::passed).ifPresent(
                        due -> wanting.add("that the plan is kept, for no check was made in time", due.plusDays(1), last));
        if (!wanting.nothing())
            return wanting.open();
        return answeredBy(Stream.of(plans, thought, checks).flatMap(List::stream).toList());
    }

    private static void want(String thing, List<Entry<SafetyPlan>> plans, Predicate<SafetyPlan> said, NotYetOnRecord wanting) {
        if (Rows.none(plans, plan -> said.test(plan.fact())))
            wanting.add(thing, plans.getFirst().recordedDay(), plans.getLast());
    }

    /** Somebody went to see, or followed it up. */
    private static List<Entry<?>> checks(Entry<SafetyPlan> from, ChildRecord record) {
        var checks = new ArrayList<Entry<?>>(record.since(from, Visit.class));
        checks.addAll(record.since(from, FollowUp.class));
        checks.sort(Comparator.comparing(Entry::day));
        return checks;
    }
}
