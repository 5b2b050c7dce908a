package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Invited;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is the domestic abuse service invited? */
public final class ServicesInvited implements Point {

    private static final Service SERVICE = Service.DOMESTIC_ABUSE_SERVICE;

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var involved = involved(record, settings.span("window"));
        var toCome = record
                .all(MeetingArranged.class,
                        meeting -> meeting.meeting().conference() || meeting.meeting() == MeetingKind.CORE_GROUP)
                .stream().filter(meeting -> !record.passed(meeting.fact().on())).toList();
        if (involved.isEmpty() || toCome.isEmpty())
            return notRelevant();
        var without = toCome.stream().filter(
                meeting -> !Invited.to(meeting.fact().meeting(), meeting.fact().on(), record).contains(SERVICE)).toList();
        if (without.isEmpty())
            return answeredBy(toCome);
        var because = new ArrayList<Entry<?>>(without);
        because.addAll(involved);
        return open(because);
    }

    /** What shows that the service works with somebody of the family: the latest word for each person, or its own hand. */
    private static List<Entry<?>> involved(ChildRecord record, Span window) {
        var byPerson = new LinkedHashMap<String, Entry<ServiceInvolved>>();
        record.all(ServiceInvolved.class, one -> one.service() == SERVICE)
                .forEach(one -> byPerson.put(one.fact().with().toLowerCase(Locale.UK), one));
        if (byPerson.isEmpty())
            return record.within(window, Fact.class).stream()
                    .filter(entry -> entry.agency().service() == SERVICE || taken(entry.fact())).<Entry<?>>map(entry -> entry)
                    .limit(1).toList();
        return byPerson.values().stream().filter(one -> one.fact().involvement() == Involvement.INVOLVED
                || one.fact().involvement() == Involvement.WAITING_LIST).<Entry<?>>map(entry -> entry).toList();
    }

    private static boolean taken(Fact fact) {
        return fact instanceof ReferralOutcome referral && referral.of() == SERVICE
                && (referral.outcome() == Outcome.ACCEPTED || referral.outcome() == Outcome.WAITING_LIST
                        || referral.outcome() == Outcome.SERVICE_BEGUN);
    }
}
