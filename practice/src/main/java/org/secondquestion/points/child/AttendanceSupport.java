package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Attendance;
import org.secondquestion.record.Circumstance.Vulnerability;
import org.secondquestion.record.Circumstance.VulnerabilityKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who is helping with attendance, together? */
public final class AttendanceSupport implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Attendance.class))
            return notRelevant();
        var low = SchoolDays.below(settings.count("percent"), record, settings.span("window"));
        if (low.isEmpty() || record.youngerThan(settings.span("age")))
            return notRelevant();
        var alone = Rows.where(low, days -> services(helping(days, record, settings)).size() < 2);
        if (alone.isEmpty())
            return answeredBy(helping(low.getLast(), record, settings));
        var since = Rows.firstRecorded(alone);
        var due = settings.span("within").after(since);
        var trauma = record.all(Vulnerability.class, one -> one.kinds().contains(VulnerabilityKind.TRAUMA));
        if (trauma.isEmpty())
            return open(alone).since(since).due(due);
        var because = new ArrayList<Entry<?>>(alone);
        because.add(trauma.getLast());
        var sooner = settings.span("with trauma").after(Unbroken.both(since, Rows.firstRecorded(trauma)));
        return open(because).since(since).due(sooner.isBefore(due) ? sooner : due)
                .found("What this child has lived through may stand between home and the school gate.");
    }

    /** Plans and agreed actions on attendance that stand for a figure. */
    private static List<Entry<Agreement>> helping(Entry<Attendance> days, ChildRecord record, Settings settings) {
        return record.all(Agreement.class, agreed -> agreed instanceof Action || agreed instanceof PlanMade).stream()
                .filter(agreed -> SchoolDays.covers(agreed, days, settings.span("holds")))
                .filter(agreed -> SchoolDays.speaksOf(agreed.fact() instanceof Action action ? action.what() : "", agreed))
                .toList();
    }

    /** The services that have a part in it: an action without one is of the service that wrote it. */
    private static Set<Service> services(List<Entry<Agreement>> helping) {
        var services = EnumSet.noneOf(Service.class);
        for (var agreed : helping)
            if (agreed.fact() instanceof PlanMade plan)
                services.addAll(plan.services());
            else if (agreed.fact() instanceof Action action)
                services.add(action.service().orElse(agreed.agency().service()));
        return services;
    }
}
