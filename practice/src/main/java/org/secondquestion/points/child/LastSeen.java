package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** When was this child last seen, and who is to see them next? */
public final class LastSeen implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var plan = Standing.plan(record);
        var raised = raised(record, plan, settings);
        var known = Unbroken.both(record.child().known(), record.child().birth());
        if (!record.born() || !record.reached(known) || raised.isEmpty() && !record.all(Fact.class).isEmpty())
            return notRelevant();
        var sightings = Sightings.of(record, plan);
        var deadline = deadline(record, plan, settings, sightings.last().map(Entry::day).orElse(known));
        boolean late = record.passed(deadline);
        if (!late && sightings.last().isPresent())
            return answeredBy(sightings.last().get());
        var because = new ArrayList<Entry<?>>(raised);
        because.addAll(sightings.tried());
        var since = Unbroken.both(known, raised.isEmpty() ? known : since(record, plan, raised));
        var open = open(because).found(sightings.inWords());
        return late ? open.since(Unbroken.both(since, deadline.plusDays(1))) : open.since(since).due(deadline).at(Moment.VISIT);
    }

    private static List<? extends Entry<?>> raised(ChildRecord record, Plan plan, Settings settings) {
        return plan == Plan.NONE
                ? OpenRecord.concerns(record, settings.span("window"))
                : OpenRecord.plan(record).stream().toList();
    }

    /** The same plan entered anew starts no clock. */
    private static LocalDate since(ChildRecord record, Plan plan, List<? extends Entry<?>> raised) {
        return Rows.firstRecorded(plan == Plan.NONE
                ? raised
                : Unbroken.run(record.all(PlanStatus.class), status -> status.fact().plan() == plan));
    }

    private static LocalDate deadline(ChildRecord record, Plan plan, Settings settings, LocalDate seen) {
        var regular = settings.span(switch (plan) {
            case CHILD_PROTECTION -> "protection plan";
            case IN_CARE -> "in care";
            case CHILD_IN_NEED, RISK_MANAGEMENT, PRE_BIRTH -> "child in need";
            case EARLY_HELP -> "early help";
            case NONE -> "concern";
        }).after(seen);
        return record.latest(Placement.class).filter(placement -> plan == Plan.IN_CARE && placement.day().isAfter(seen))
                .map(placement -> settings.span("new placement").after(placement.day())).filter(regular::isAfter).orElse(regular);
    }
}
