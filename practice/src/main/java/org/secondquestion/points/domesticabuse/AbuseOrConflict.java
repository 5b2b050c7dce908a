package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Described;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is it abuse by one, or conflict between both? */
public final class AbuseOrConflict implements Point {

    private static final Phrases BOTH = Phrases.of("both", "each other", "each", "mutual", "mother and father",
            "father and mother", "parents");
    private static final Phrases CONFLICT = Phrases.of("argument", "arguments", "arguing", "argued", "had a row",
            "a row between", "rows", "rowing", "dispute", "disputes", "bickering", "parental conflict", "conflict between",
            "mutual", "tit for tat", "both as bad", "as bad as each other", "six of one", "volatile relationship",
            "toxic relationship", "stormy relationship", "fiery relationship");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var described = Rows.where(KnownAbuse.within(settings.span("window"), record), AbuseOrConflict::asConflict);
        if (described.isEmpty())
            return notRelevant();
        var unsettled = Rows.where(described, one -> distinguished(one, record).isEmpty());
        return unsettled.isEmpty()
                ? answeredBy(Rows.together(described, one -> distinguished(one, record)))
                : open(unsettled).sinceOldest();
    }

    /** The entry's own word for it goes before the words of its story. */
    private static boolean asConflict(Entry<Incident> one) {
        if (one.fact() instanceof DomesticAbuse incident && incident.described() != Described.NOT_SAID)
            return incident.described() == Described.CONFLICT;
        return one.fact() instanceof DomesticAbuse incident && BOTH.in(incident.by()) || CONFLICT.in(one.note());
    }

    private static List<Entry<?>> distinguished(Entry<Incident> one, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(Thought.on("domestic-abuse.abuse-or-conflict", record, List.of(one)));
        thought.addAll(Thought.weighing(record, List.of(one), Considered.ABUSE_OR_CONFLICT));
        return thought;
    }
}
