package org.secondquestion.points.domesticabuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Invited;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
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
        var window = settings.span("window");
        var involved = involved(record, window);
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
        return open(because).since(Unbroken.both(Unbroken.first(without), since(record, window)));
    }

    /** What shows that the service works with somebody of the family: the latest word for each person, or its own hand. */
    private static List<? extends Entry<?>> involved(ChildRecord record, Span window) {
        return stated(record).isEmpty()
                ? record.within(window, Fact.class).stream().filter(ServicesInvited::isOwnHand).limit(1).toList()
                : stated(record).stream().filter(words -> works(words.getLast().fact())).map(List::getLast).toList();
    }

    /** Since when it has worked with them, however often that was written. */
    private static LocalDate since(ChildRecord record, Span window) {
        if (stated(record).isEmpty())
            return Unbroken.since(record, window,
                    record.all(Fact.class).stream().filter(ServicesInvited::isOwnHand).toList(), then -> !then.isEmpty());
        return Unbroken.first(stated(record).stream()
                .flatMap(words -> Unbroken.run(words, word -> works(word.fact())).stream()).toList());
    }

    /** What was written of the service for each person, oldest first. */
    private static Collection<List<Entry<ServiceInvolved>>> stated(ChildRecord record) {
        return record.all(ServiceInvolved.class, one -> one.service() == SERVICE).stream()
                .collect(Collectors.groupingBy(one -> one.fact().with().toLowerCase(Locale.UK), LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static boolean works(ServiceInvolved one) {
        return one.involvement() == Involvement.INVOLVED || one.involvement() == Involvement.WAITING_LIST;
    }

    private static boolean isOwnHand(Entry<?> entry) {
        return entry.agency().service() == SERVICE || taken(entry.fact());
    }

    private static boolean taken(Fact fact) {
        return fact instanceof ReferralOutcome referral && referral.of() == SERVICE
                && (referral.outcome() == Outcome.ACCEPTED || referral.outcome() == Outcome.WAITING_LIST
                        || referral.outcome() == Outcome.SERVICE_BEGUN);
    }
}
