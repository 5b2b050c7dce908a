package org.secondquestion.points.sexualabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.InCare;
import org.secondquestion.points.MarkedRise;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is something wrong where the child lives now? */
public final class ChildInCare implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!InCare.is(record))
            return notRelevant();
        var rises = MarkedRise.within(settings.span("window"), record);
        if (rises.isEmpty())
            return notRelevant();
        var unthought = Rows.where(rises, rise -> thought(record, rise).isEmpty());
        var unasked = Rows.where(rises, rise -> talks(record, rise).isEmpty());
        if (unthought.isEmpty() && unasked.isEmpty())
            return answeredBy(thought(record, rises.getLast()).getLast(), talks(record, rises.getLast()).getLast());
        var open = Rows.where(rises, rise -> unthought.contains(rise) || unasked.contains(rise));
        return open(open).since(open.getFirst().recordedDay()).found(unthought.isEmpty()
                ? "The child has not been spoken to alone and away from home since."
                : unasked.isEmpty() ? "Harm happening now has not been thought about in words since." : "");
    }

    private static List<Entry<?>> thought(ChildRecord record, Entry<Behaviour> rise) {
        var thought = new ArrayList<Entry<?>>(Thought.on("sexual-abuse.child-in-care", record, List.of(rise)));
        thought.addAll(Thought.weighing(record, List.of(rise), Considered.PRESENT_HARM));
        return thought;
    }

    private static List<Entry<Met>> talks(ChildRecord record, Entry<Behaviour> rise) {
        return Rows.where(record.since(rise, Met.class, met -> met.alone().yes() && met.spokenTo().yes()
                && Seen.place(met).filter(place -> place == Place.PLACEMENT || place == Place.HOME).isEmpty()),
                met -> Seen.faceToFace(met, record));
    }
}
