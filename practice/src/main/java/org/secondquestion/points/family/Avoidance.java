package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.Cancelled;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.NoAccess;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Contact.Side;
import org.secondquestion.record.Contact.Unanswered;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What will we do that does not wait for them? */
public final class Avoidance implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var row = new ArrayList<Entry<Contact>>();
        for (var contact : record.within(settings.span("look back"), Contact.class, Avoidance::avoids))
            if (row.stream().noneMatch(earlier -> sameEvent(earlier, contact)))
                row.add(contact);
        var pattern = pattern(row, settings);
        if (pattern.isEmpty())
            return notRelevant();
        var last = pattern.getLast();
        var actedOn = new ArrayList<Entry<?>>(record.knowing(last, FollowUp.class));
        actedOn.addAll(record.knowing(last, Visit.class, visit -> visit.announced().no()));
        actedOn.addAll(record.knowing(last, MeetingHeld.class));
        return actedOn.isEmpty() ? open(pattern) : answeredBy(actedOn);
    }

    private static boolean avoids(Contact contact) {
        return switch (contact) {
            case NotBrought missed -> true;
            case Unanswered missed -> true;
            case Cancelled cancelled -> cancelled.by() == Side.FAMILY;
            case NoAccess attempt -> !attempt.obstacle().ours();
            case Contact.Met met -> false;
            case FollowUp followUp -> false;
        };
    }

    /** One missed appointment that two agencies wrote down. */
    private static boolean sameEvent(Entry<Contact> one, Entry<Contact> other) {
        return one.day().equals(other.day()) && one.fact().getClass() == other.fact().getClass();
    }

    /** The newest of the row that has enough others in the span before it, with those others. */
    private static List<Entry<Contact>> pattern(List<Entry<Contact>> row, Settings settings) {
        for (var last : row.reversed()) {
            var near = row.stream()
                    .filter(one -> !one.day().isAfter(last.day()) && settings.span("span").after(one.day()).isAfter(last.day()))
                    .toList();
            if (near.size() >= settings.count("times"))
                return near;
        }
        return List.of();
    }
}
