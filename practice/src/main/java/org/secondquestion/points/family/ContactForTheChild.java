package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ContactArrangement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is contact arranged for the child's sake? */
public final class ContactForTheChild implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var arrangements = record.within(settings.span("window"), ContactArrangement.class);
        if (arrangements.isEmpty())
            return notRelevant();
        var open = Rows.where(arrangements, one -> answers(one, record).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(arrangements, one -> answers(one, record)))
                : open(open).sinceOldest();
    }

    /** This arrangement or a later one with the same person, if it tells what the child says and what is good for the child. */
    private static List<Entry<?>> answers(Entry<ContactArrangement> one, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(Rows.where(record.all(ContactArrangement.class, ContactForTheChild::isForTheChild),
                other -> other.id().equals(one.id())
                        || other.follows(one) && other.fact().with().equalsIgnoreCase(one.fact().with())));
        answers.addAll(Thought.on("family.contact-for-the-child", record, List.of(one)));
        return answers;
    }

    private static boolean isForTheChild(ContactArrangement arrangement) {
        return !arrangement.childsView().isBlank() && !arrangement.reasons().isBlank();
    }
}
