package org.secondquestion.points.physical;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** If it was lack of supervision, could it also be harm? */
public final class AccidentOrHarm implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var injuries = record.within(settings.span("window"), Injury.class);
        if (injuries.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var injury : injuries) {
            var thoughts = thoughts(injury, record);
            var same = sameInjury(injury, record);
            boolean lookedAfter = injury.day().isBefore(settings.span("age").after(record.child().birth()));
            answers.addAll(thoughts.isEmpty() ? List.of(injury) : thoughts);
            if (thoughts.isEmpty() && Rows.none(same, one -> one.fact().harmConsidered().yes()))
                missing.add("whether it could be harm", injury.recordedDay(), injury);
            if (thoughts.isEmpty() && lookedAfter && Rows.none(same, one -> one.fact().supervisionConsidered().yes()))
                missing.add("whether nobody was looking after the child", injury.recordedDay(), injury);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    /** The same kind of mark on the same day, whichever agencies wrote it down. */
    private static List<Entry<Injury>> sameInjury(Entry<Injury> injury, ChildRecord record) {
        return Rows.where(record.all(Injury.class, other -> other.mark() == injury.fact().mark()),
                other -> other.day().equals(injury.day()));
    }

    private static List<Entry<?>> thoughts(Entry<Injury> injury, ChildRecord record) {
        var thoughts = new ArrayList<Entry<?>>(Thought.on("physical.accident-or-harm", record, List.of(injury)));
        thoughts.addAll(Thought.weighing(record, List.of(injury), Considered.SUPERVISION_AND_HARM));
        return thoughts;
    }
}
