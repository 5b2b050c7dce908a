package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What will we do that does not wait for them? */
public final class Avoidance implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var row = new ArrayList<Entry<Contact>>();
        for (var contact : record.within(settings.span("look back"), Contact.class, MissedContact::byTheFamily))
            if (Rows.none(row, earlier -> sameEvent(earlier, contact)))
                row.add(contact);
        var pattern = pattern(row, settings);
        if (pattern.isEmpty())
            return notRelevant();
        var actedOn = actedOn(pattern.getLast(), record);
        return actedOn.isEmpty() ? open(pattern).since(since(row, record, settings)) : answeredBy(actedOn);
    }

    private static List<Entry<?>> actedOn(Entry<Contact> last, ChildRecord record) {
        var actedOn = new ArrayList<Entry<?>>(record.knowing(last, FollowUp.class));
        actedOn.addAll(record.knowing(last, Visit.class, visit -> visit.announced().no()));
        actedOn.addAll(record.knowing(last, MeetingHeld.class));
        return actedOn;
    }

    /** Since the first pattern was complete on which nobody has acted; one more missed contact puts nothing off. */
    private static LocalDate since(List<Entry<Contact>> row, ChildRecord record, Settings settings) {
        return row.stream().filter(last -> actedOn(last, record).isEmpty()).map(last -> near(row, last, settings))
                .filter(near -> near.size() >= settings.count("times"))
                .map(near -> near.stream().map(Entry::recordedDay).max(Comparator.naturalOrder()).orElseThrow())
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    /** One missed appointment that two agencies wrote down. */
    private static boolean sameEvent(Entry<Contact> one, Entry<Contact> other) {
        return one.day().equals(other.day()) && one.fact().getClass() == other.fact().getClass();
    }

    /** The newest of the row that has enough others in the span before it, with those others. */
    private static List<Entry<Contact>> pattern(List<Entry<Contact>> row, Settings settings) {
        for (var last : row.reversed()) {
            var near = near(row, last, settings);
            if (near.size() >= settings.count("times"))
                return near;
        }
        return List.of();
    }

    private static List<Entry<Contact>> near(List<Entry<Contact>> row, Entry<Contact> last, Settings settings) {
        return Rows.where(row,
                one -> !one.day().isAfter(last.day()) && settings.span("span").after(one.day()).isAfter(last.day()));
    }
}
