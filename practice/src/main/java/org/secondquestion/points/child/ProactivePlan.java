package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Does the plan act before harm? */
public final class ProactivePlan implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var conditions = AddedNeeds.of(record);
        var plans = OpenRecord.plans(record);
        if (conditions.isEmpty() || plans.isEmpty() || !record.born())
            return notRelevant();
        var neglect = neglect(plans.getFirst(), record, settings);
        if (neglect.isEmpty())
            return notRelevant();
        var turns = new ArrayList<Entry<?>>(neglect);
        var made = record.since(plans.getFirst(), PlanMade.class);
        turns.addAll(made);
        turns.add(conditions.getFirst());
        var thought = Thought.on("child.proactive-plan", record, turns);
        if (!thought.isEmpty())
            return answeredBy(thought);
        var from = Unbroken.both(Rows.firstRecorded(plans), conditions.getFirst().recordedDay());
        var missing = new NotYetOnRecord();
        for (var one : neglect)
            if (Rows.none(made, plan -> !plan.day().isBefore(one.day())))
                missing.add("a plan made since the neglect was known", Unbroken.both(from, one.recordedDay()), one,
                        conditions.getFirst());
        if (made.isEmpty())
            return missing.open();
        wanting("what we will do if the plan fails", made, plan -> plan.fact().contingency().isBlank(), from, missing);
        wanting("a review soon", made, plan -> isFarOff(plan, settings), from, missing);
        wanting("what is done before harm comes", made, plan -> !acts(plan, record), from, missing);
        made.getLast().fact().review().filter(record::passed)
                .ifPresent(day -> missing.add("the review that was due", Unbroken.both(from, day.plusDays(1)), made.getLast()));
        return missing.nothing() ? answeredBy(made.getLast()) : missing.open();
    }

    /** Open concerns of neglect, and a plan that is for neglect. */
    private static List<Entry<?>> neglect(Entry<?> plan, ChildRecord record, Settings settings) {
        var neglect = new ArrayList<Entry<?>>(Rows.where(OpenRecord.concerns(record, settings.span("window")),
                concern -> Standing.category(concern.fact()).filter(Category.NEGLECT::equals).isPresent()));
        if (Standing.planStatus(record).flatMap(status -> status.fact().category()).filter(Category.NEGLECT::equals).isPresent())
            neglect.add(plan);
        return neglect;
    }

    /** Since the first of the plans at the end of the row that want it: one more such plan puts nothing off. */
    private static void wanting(String thing, List<Entry<PlanMade>> made, Predicate<Entry<PlanMade>> wants, LocalDate from,
            NotYetOnRecord missing) {
        var run = Unbroken.run(made, wants);
        if (!run.isEmpty())
            missing.add(thing, Unbroken.both(from, Rows.firstRecorded(run)), made.getLast());
    }

    /** By actions agreed with it, or carried over with a day that is still to come. */
    private static boolean acts(Entry<PlanMade> plan, ChildRecord record) {
        return Rows.any(record.all(Action.class), action -> !action.day().isBefore(plan.day())
                || action.fact().due().filter(due -> !due.isBefore(plan.day())).isPresent());
    }

    private static boolean isFarOff(Entry<PlanMade> plan, Settings settings) {
        return plan.fact().review().filter(day -> !day.isAfter(settings.span("review").after(plan.day()))).isEmpty();
    }
}
