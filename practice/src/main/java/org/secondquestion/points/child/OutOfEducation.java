package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Circumstance.Vulnerability;
import org.secondquestion.record.Circumstance.VulnerabilityKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.Suicidal;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What will bring this young person back to learning? */
public final class OutOfEducation implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var out = missing(record, settings);
        if (out.isEmpty() || record.youngerThan(settings.span("from age")) || record.aged(settings.span("until age")))
            return notRelevant();
        var needs = needs(record, window);
        if (needs.isEmpty())
            return notRelevant();
        var start = Unbroken.both(Rows.firstRecorded(out), Rows.firstRecorded(needs));
        var raised = new ArrayList<Entry<?>>(OutOfSchool.turns(out));
        raised.addAll(needs);
        var looks = record.all(MeetingHeld.class, held -> together(held.attended()));
        var provision = record.all(Consideration.class, one -> one.subject() == Subject.ALTERNATIVE_PROVISION);
        var wanting = new NotYetOnRecord();
        add("a meeting of education and health on the way back", looks, raised, start, record, settings.span("rhythm"), wanting);
        add("whether other provision is to be had, and why", provision, raised, start, record, settings.span("rhythm"), wanting);
        return wanting.nothing() ? answeredBy(looks.getLast(), provision.getLast()) : wanting.open();
    }

    private static void add(String thing, List<? extends Entry<?>> done, List<Entry<?>> raised, LocalDate start,
            ChildRecord record, Span rhythm, NotYetOnRecord wanting) {
        var open = Rows.where(raised, entry -> Rows.none(done, one -> one.follows(entry)));
        if (!open.isEmpty())
            wanting.add(thing, Unbroken.both(start, Rows.firstRecorded(open)), raised.toArray(new Entry<?>[0]));
        else if (record.reached(rhythm.after(done.getLast().day())))
            wanting.add(thing, rhythm.after(done.getLast().day()), raised.toArray(new Entry<?>[0]));
    }

    /** Without a place or with part of one, or on a roll and hardly ever there. */
    private static List<Entry<? extends Fact>> missing(ChildRecord record, Settings settings) {
        var out = OutOfSchool.shownBy(record);
        if (out.isEmpty())
            out.addAll(SchoolDays.below(settings.count("percent"), record, settings.span("attendance")));
        return out;
    }

    /** A mental health condition that is not well managed, a need named as one, thoughts of dying in this span. */
    private static List<Entry<? extends Fact>> needs(ChildRecord record, Span window) {
        var needs = new ArrayList<Entry<? extends Fact>>(Unbroken.run(
                record.all(HealthCondition.class, one -> one.condition() == ConditionKind.MENTAL_HEALTH),
                one -> one.fact().management() != Management.WELL_MANAGED).stream().limit(1).toList());
        needs.addAll(record.all(Vulnerability.class, one -> one.kinds().contains(VulnerabilityKind.MENTAL_HEALTH_NEED)).stream()
                .limit(1).toList());
        needs.addAll(record.within(window, Suicidal.class));
        return needs;
    }

    private static boolean together(List<Service> attended) {
        return Rows.any(attended, OutOfSchool.OF_LEARNING::contains) && Rows.any(attended, Service::health);
    }
}
