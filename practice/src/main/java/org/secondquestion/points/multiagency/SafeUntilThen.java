package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Meetings;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What keeps the child safe until the plan begins? */
public final class SafeUntilThen implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (isProtected(Standing.plan(record)))
            return notRelevant();
        var decided = decided(record, settings.span("window"));
        if (decided.isEmpty() || !record.born())
            return notRelevant();
        var plans = record.within(settings.span("window"), SafetyPlan.class, plan -> !plan.checkedBy().isBlank());
        plans.removeIf(plan -> Rows.none(decided, entry -> holds(plan, entry)));
        var begun = Unbroken.both(Rows.firstRecorded(decided), record.child().birth());
        var missing = new NotYetOnRecord();
        decided.stream().filter(entry -> Rows.none(plans, plan -> holds(plan, entry)))
                .forEach(entry -> missing.add("what keeps the child safe, and who checks it",
                        Unbroken.both(entry.recordedDay(), record.child().birth()), entry));
        if (plans.isEmpty())
            return missing.open();
        var plan = plans.getLast();
        var seen = seen(plan, record);
        var last = seen.stream().map(Entry::day).max(Comparator.naturalOrder()).orElse(plan.day());
        var until = plan.fact().checkedEvery().map(Span::days).orElse(settings.span("kept")).after(last);
        if (record.passed(until))
            missing.add("that it is kept since " + last, Unbroken.both(until.plusDays(1), begun), plan);
        seen.add(plan);
        return missing.nothing() ? answeredBy(seen) : missing.open();
    }

    /** Suspected significant harm on which no conference has met yet, and conferences to come. */
    private static List<Entry<?>> decided(ChildRecord record, Span window) {
        var decided = new ArrayList<Entry<?>>(Meetings.toCome(record, kind -> kind == MeetingKind.INITIAL_CONFERENCE));
        OpenRecord.concerns(record, window).stream()
                .filter(entry -> entry.fact() instanceof Concern concern && concern.significantHarm().yes())
                .filter(entry -> record.knowing(entry, MeetingHeld.class, held -> held.meeting().conference()).isEmpty())
                .filter(entry -> record.knowing(entry, PlanStatus.class, status -> isProtected(status.plan())).isEmpty())
                .forEach(decided::add);
        return decided;
    }

    private static boolean isProtected(Plan plan) {
        return plan == Plan.CHILD_PROTECTION || plan == Plan.IN_CARE;
    }

    /** A conference is only what is waited for; of a concern the arrangement is made in knowledge. */
    private static boolean holds(Entry<SafetyPlan> plan, Entry<?> decided) {
        return decided.fact() instanceof MeetingArranged || plan.follows(decided);
    }

    private static List<Entry<?>> seen(Entry<SafetyPlan> plan, ChildRecord record) {
        var seen = new ArrayList<Entry<?>>(
                Rows.where(record.since(plan, Met.class), met -> Seen.faceToFace(met, record)));
        seen.addAll(record.since(plan, FollowUp.class, followUp -> followUp.withFamily().yes()));
        return seen;
    }
}
