package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Why was the child not brought, and who followed it up? */
public final class WasNotBrought implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var missed = record.within(window, NotBrought.class);
        if (missed.isEmpty())
            return notRelevant();
        int times = settings.count("times");
        var open = Rows.where(missed, one -> followedUp(record, one).isEmpty());
        var thought = Thought.on("neglect.was-not-brought", record, List.of());
        var unthought = Rows.where(missed, one -> Rows.none(thought, thinking -> thinking.follows(one)));
        boolean pattern = missed.size() >= times && !unthought.isEmpty();
        if (!pattern && !open.isEmpty())
            return open(open).sinceOldest();
        if (!pattern)
            return answeredBy(missed.size() >= times
                    ? Rows.where(thought, thinking -> Rows.any(missed, thinking::follows))
                    : Rows.together(missed, one -> followedUp(record, one)));
        var since = Unbroken.since(record, window, record.all(NotBrought.class),
                then -> then.size() >= times && Rows.any(then, unthought::contains));
        var due = settings.span("supervision").after(since);
        if (open.isEmpty())
            return open(missed).since(since).due(due).at(Moment.SUPERVISION).found(inWords(missed));
        var first = Rows.firstRecorded(open);
        var followUp = settings.span("within").after(first);
        return open(missed).since(first.isBefore(since) ? first : since).due(followUp.isBefore(due) ? followUp : due)
                .found(inWords(missed));
    }

    private static String inWords(List<Entry<NotBrought>> missed) {
        return missed.size() + " appointments were missed in this time; what they say together is a question for supervision.";
    }

    /** What followed the missed appointment up, with the family and with the service; nothing where either is wanting. */
    private static List<Entry<?>> followedUp(ChildRecord record, Entry<NotBrought> missed) {
        var service = missed.fact().service();
        var kept = record.since(missed, KeptAppointment.class, appointment -> service.isPresent()
                && appointment.service().equals(service)
                || SameMatter.named(appointment.appointment(), missed.fact().appointment()));
        if (!kept.isEmpty())
            return List.of(kept.getFirst());
        var followUps = record.knowing(missed, FollowUp.class, followUp -> followUp.what().contains(missed.id())
                || SameMatter.named(followUp.what(), missed.fact().appointment()));
        boolean whole = Rows.any(followUps, one -> one.fact().withFamily().yes())
                && Rows.any(followUps, one -> one.fact().withService().yes());
        return whole ? new ArrayList<>(followUps) : List.of();
    }
}
