package org.secondquestion.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

/** Whether a service works with somebody of the family, or has them on its waiting list, and what shows it. */
public final class AtWork {

    private AtWork() {
    }

    /** What shows it: the latest word for each person, or the service's own hand in the span that ends today. */
    public static List<? extends Entry<?>> shownBy(Service service, ChildRecord record, Span window) {
        var stated = stated(service, record);
        return stated.isEmpty()
                ? record.within(window, Fact.class).stream().filter(entry -> isOwnHand(service, entry)).limit(1).toList()
                : stated.stream().filter(words -> works(words.getLast().fact())).map(List::getLast).toList();
    }

    /** Since when it has worked with them, however often that was written. */
    public static LocalDate since(Service service, ChildRecord record, Span window) {
        var stated = stated(service, record);
        if (stated.isEmpty())
            return Unbroken.since(record, window,
                    Rows.where(record.all(Fact.class), entry -> isOwnHand(service, entry)), then -> !then.isEmpty());
        return Rows.firstRecorded(Rows.together(stated, words -> Unbroken.run(words, word -> works(word.fact()))));
    }

    /** What was written of the service for each person, oldest first. */
    private static Collection<List<Entry<ServiceInvolved>>> stated(Service service, ChildRecord record) {
        return record.all(ServiceInvolved.class, one -> one.service() == service).stream()
                .collect(Collectors.groupingBy(one -> one.fact().with().toLowerCase(Locale.UK), LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static boolean works(ServiceInvolved one) {
        return one.involvement() == Involvement.INVOLVED || one.involvement() == Involvement.WAITING_LIST;
    }

    private static boolean isOwnHand(Service service, Entry<?> entry) {
        return entry.agency().service() == service || taken(service, entry.fact());
    }

    private static boolean taken(Service service, Fact fact) {
        return fact instanceof ReferralOutcome referral && referral.of() == service
                && (referral.outcome() == Outcome.ACCEPTED || referral.outcome() == Outcome.WAITING_LIST
                        || referral.outcome() == Outcome.SERVICE_BEGUN);
    }
}
