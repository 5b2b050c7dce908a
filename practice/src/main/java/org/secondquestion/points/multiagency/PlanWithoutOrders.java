package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.LegalStatus;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who plans, while court has not decided? */
public final class PlanWithoutOrders implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var proceedings = Unbroken.run(record.all(LegalStatus.class), status -> status.fact().order() == Order.PROCEEDINGS);
        if (proceedings.isEmpty() || !inTheFamily(record))
            return notRelevant();
        var begun = proceedings.getFirst();
        var every = settings.span("every");
        var raised = raised(begun, record, every);
        if (!raised.isEmpty())
            return answeredBy(raised);
        var missing = new NotYetOnRecord();
        var plan = plan(begun, record);
        if (plan.isEmpty())
            missing.add("a plan of the agencies", planless(begun, record), begun);
        var met = record.all(MeetingHeld.class, held -> PlanMeetings.is(held.meeting()));
        var last = met.isEmpty() ? begun.recordedDay() : Unbroken.both(begun.recordedDay(), met.getLast().day());
        if (record.reached(every.after(last)))
            missing.add("a meeting of the agencies since " + last, every.after(last), begun);
        if (!missing.nothing())
            return missing.open();
        plan.addAll(met.subList(Math.max(met.size() - 1, 0), met.size()));
        return answeredBy(plan);
    }

    /** At home or with kin: nobody whom a court has put in a parent's place. */
    private static boolean inTheFamily(ChildRecord record) {
        return record.latest(Placement.class).map(entry -> entry.fact().placement())
                .filter(kind -> kind != PlacementKind.HOME_WITH_PARENT && kind != PlacementKind.KINSHIP).isEmpty();
    }

    private static List<Entry<?>> plan(Entry<LegalStatus> begun, ChildRecord record) {
        var plan = new ArrayList<Entry<?>>();
        OpenRecord.plan(record).ifPresent(plan::add);
        if (plan.isEmpty())
            plan.addAll(record.since(begun, PlanMade.class, made -> made.plan() != Plan.NONE));
        return plan;
    }

    /** Since proceedings began, or since the plan ended in the midst of them. */
    private static LocalDate planless(Entry<LegalStatus> begun, ChildRecord record) {
        var ended = Unbroken.run(record.all(PlanStatus.class), status -> status.fact().plan() == Plan.NONE);
        return ended.isEmpty() ? begun.recordedDay() : Unbroken.both(begun.recordedDay(), Rows.firstRecorded(ended));
    }

    /** Somebody said lately that the planning has stopped, or thought about it. */
    private static List<Entry<?>> raised(Entry<LegalStatus> begun, ChildRecord record, Span lately) {
        var raised = new ArrayList<Entry<?>>(record.since(begun, Disagreement.class));
        raised.addAll(Thought.on("multi-agency.plan-without-orders", record, List.of(begun)));
        raised.removeIf(entry -> record.reached(lately.after(entry.day())));
        return raised;
    }
}
