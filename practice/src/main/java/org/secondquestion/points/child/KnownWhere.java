package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.AtWork;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Circumstance.Learning;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.words.Phrases;

/** Who of those that work with a child has been told that the child does not learn in a school. */
final class KnownWhere {

    private static final Phrases LEARNING = Phrases.of("school", "education", "educated", "learning", "learns", "college",
            "roll", "provision");

    private KnownWhere() {
    }

    static boolean outOfTheOrdinary(Learning learning) {
        return learning == Learning.HOME_EDUCATED || learning == Learning.ALTERNATIVE_PROVISION
                || OutOfSchool.isWithout(learning);
    }

    /** What told others since: information on learning that was shared, and meetings. */
    static List<Entry<?>> tellings(Entry<Education> where, ChildRecord record) {
        var tellings = new ArrayList<Entry<?>>(Rows.where(record.since(where, InformationShared.class),
                shared -> LEARNING.in(shared.fact().what()) || LEARNING.in(shared.note())));
        tellings.addAll(record.since(where, MeetingHeld.class));
        return tellings;
    }

    /** The services at work with the child whom nobody has told; who wrote it knows it. */
    static List<Service> untold(Entry<Education> where, ChildRecord record, Span window) {
        var tellings = tellings(where, record);
        return record.all(ServiceInvolved.class, one -> Whose.childs(one.with(), record)).stream()
                .map(one -> one.fact().service()).distinct().filter(service -> service != where.agency().service())
                .filter(service -> !AtWork.shownBy(service, record, window).isEmpty())
                .filter(service -> Rows.none(tellings, one -> reached(one, service))).toList();
    }

    private static boolean reached(Entry<?> telling, Service service) {
        return telling.fact() instanceof InformationShared shared && shared.with().contains(service)
                || telling.fact() instanceof MeetingHeld held && held.attended().contains(service);
    }
}
