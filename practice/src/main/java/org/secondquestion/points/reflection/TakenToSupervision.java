package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.Comparator;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Supervision;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has it been taken to supervision? */
public final class TakenToSupervision implements Point {

    private static final int WORDS_AT_LEAST = 6;

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var held = Rows.where(record.all(Supervision.class), supervision -> NearCopy.words(supervision.note()) >= WORDS_AT_LEAST);
        var concerns = Rows.where(Standing.openConcerns(record),
                concern -> !record.reached(settings.span("window").after(concern.day())));
        var untaken = Rows.where(concerns, concern -> Rows.none(held, one -> one.follows(concern)));
        if (!untaken.isEmpty())
            return open(untaken).since(Rows.firstRecorded(untaken));
        var plan = Standing.planStatus(record).filter(status -> status.fact().plan() != Plan.NONE);
        if (plan.isEmpty())
            return concerns.isEmpty() ? notRelevant() : answeredBy(held.getLast());
        var start = onPlansSince(record);
        var next = settings.span("rhythm").after(held.stream().map(Entry::day).filter(day -> day.isAfter(start))
                .max(Comparator.naturalOrder()).orElse(start));
        if (record.reached(next))
            return open(plan.get()).since(next);
        return held.isEmpty() ? notRelevant() : answeredBy(held.getLast());
    }

    /** Since when the child has been on one plan or another: a step up or down is no new beginning. */
    private static LocalDate onPlansSince(ChildRecord record) {
        var since = record.child().known();
        boolean on = false;
        for (var status : record.all(PlanStatus.class)) {
            boolean next = status.fact().plan() != Plan.NONE;
            since = next && !on ? status.day() : since;
            on = next;
        }
        return since;
    }
}
