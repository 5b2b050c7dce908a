package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Attendance;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What changed at home? */
public final class AbsenceEarlySign implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var all = record.within(settings.span("window"), Attendance.class);
        if (all.isEmpty() || record.youngerThan(settings.span("age")))
            return notRelevant();
        var signs = Rows.where(Unbroken.run(all, days -> isSign(days, all, settings) || days.fact().percent().isEmpty()),
                days -> isSign(days, all, settings));
        if (signs.isEmpty())
            return notRelevant();
        var open = Rows.where(signs, sign -> explored(sign, record, settings).isEmpty());
        return open.isEmpty() ? answeredBy(explored(signs.getLast(), record, settings)) : open(open).sinceOldest();
    }

    private static boolean isSign(Entry<Attendance> days, List<Entry<Attendance>> all, Settings settings) {
        return SchoolDays.isBelow(settings.count("percent"), days.fact())
                || unexplained(days) > 0 && unexplainedUpTo(days, all, settings.span("span")) >= settings.count("days");
    }

    private static int unexplainedUpTo(Entry<Attendance> last, List<Entry<Attendance>> all, Span span) {
        return all.stream().filter(days -> !days.day().isAfter(last.day()) && span.after(days.day()).isAfter(last.day()))
                .mapToInt(AbsenceEarlySign::unexplained).sum();
    }

    private static int unexplained(Entry<Attendance> days) {
        return days.fact().unexplainedDays().orElse(0);
    }

    private static List<Entry<?>> explored(Entry<Attendance> sign, ChildRecord record, Settings settings) {
        var explored = new ArrayList<Entry<?>>(Rows.where(record.all(Contact.class),
                contact -> SchoolDays.covers(contact, sign, settings.span("holds")) && withTheFamily(contact)));
        explored.addAll(Thought.on("child.absence-early-sign", record, List.of(sign)));
        return explored;
    }

    /** A talk, a visit or a follow-up with the child or the family, about attendance. */
    private static boolean withTheFamily(Entry<Contact> contact) {
        return switch (contact.fact()) {
            case Visit visit -> SchoolDays.speaksOf(visit.purpose(), contact);
            case Conversation talk -> Rows.any(talk.with(), AbsenceEarlySign::isFamily)
                    && SchoolDays.speaksOf(talk.topic(), contact);
            case FollowUp after -> after.withFamily().yes() && SchoolDays.speaksOf(after.what(), contact);
            default -> false;
        };
    }

    private static boolean isFamily(Party party) {
        return party != Party.OTHER_AGENCY && party != Party.OTHER && party != Party.FRIEND_OR_NEIGHBOUR;
    }
}
