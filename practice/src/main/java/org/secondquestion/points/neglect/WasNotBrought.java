package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Why was the child not brought, and who followed it up? */
public final class WasNotBrought implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var missed = record.within(settings.span("window"), NotBrought.class);
        if (missed.isEmpty())
            return notRelevant();
        boolean pattern = missed.size() >= settings.count("times");
        var open = missed.stream().filter(one -> followedUp(record, one).isEmpty()).toList();
        if (!open.isEmpty()) {
            var first = open.stream().map(Entry::recordedDay).min(LocalDate::compareTo).orElseThrow();
            return open(open).since(first).found(pattern ? inWords(missed) : "");
        }
        if (!pattern)
            return answeredBy(missed.stream().flatMap(one -> followedUp(record, one).stream()).distinct().toList());
        var thought = Thought.on("neglect.was-not-brought", record, missed);
        if (!thought.isEmpty())
            return answeredBy(thought);
        var newest = missed.getLast().recordedDay();
        return open(missed).since(newest).due(settings.span("supervision").after(newest)).at(Moment.SUPERVISION)
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
        boolean whole = followUps.stream().anyMatch(one -> one.fact().withFamily().yes())
                && followUps.stream().anyMatch(one -> one.fact().withService().yes());
        return whole ? new ArrayList<>(followUps) : List.of();
    }
}
