package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.AbuseKind;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Is the danger rising now that they are apart? */
public final class Stalking implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = raised(record, settings);
        if (raised.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : raised) {
            var checked = record.knowing(entry, Fact.class, RiskChecklist::is);
            var conference = record.knowing(entry, Fact.class, Stalking::isConference);
            if (checked.isEmpty())
                missing.add("the risk checklist", entry.recordedDay(), entry);
            if (conference.isEmpty())
                missing.add("whether a risk conference was considered", entry.recordedDay(), entry);
            answers.addAll(checked);
            answers.addAll(conference);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static List<Entry<?>> raised(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var before = settings.span("before");
        var parted = Rows.where(record.within(before, HouseholdChange.class, change -> change.change() == Change.SEPARATION),
                separation -> Rows.any(record.all(DomesticAbuse.class),
                        abuse -> !abuse.day().isAfter(separation.day()) && before.after(abuse.day()).isAfter(separation.day())));
        var raised = new ArrayList<Entry<?>>(
                Rows.where(parted, separation -> !record.reached(window.after(separation.day()))));
        record.within(window, DomesticAbuse.class).stream()
                .filter(abuse -> abuse.fact().kinds().contains(AbuseKind.STALKING)
                        || Rows.any(parted, separation -> abuse.day().isAfter(separation.day())))
                .forEach(raised::add);
        return raised;
    }

    private static boolean isConference(Fact fact) {
        return fact instanceof Consideration consideration && consideration.subject() == Subject.RISK_CONFERENCE
                || fact instanceof MeetingArranged arranged && arranged.meeting() == MeetingKind.RISK_CONFERENCE
                || fact instanceof MeetingHeld held && held.meeting() == MeetingKind.RISK_CONFERENCE;
    }
}
