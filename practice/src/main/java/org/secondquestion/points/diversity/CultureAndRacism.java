package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Assessments;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What protects this child in the family's culture, what has racism done, and what do we do differently for it? */
public final class CultureAndRacism implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var saidBy = Minoritised.saidBy(record);
        if (saidBy.isEmpty())
            return notRelevant();
        var beginnings = Beginnings.ofWork(record, settings.span("window"));
        beginnings.addAll(Assessments.begun(record, settings.span("assessed")));
        var thoughts = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(), Considered.CULTURE, Considered.RACISM,
                Considered.WHAT_CHANGES_IN_OUR_PRACTICE));
        thoughts.addAll(Thought.on("diversity.culture-and-racism", record, List.of()));
        return Minoritised.of(saidBy, Beginnings.ask(beginnings, thoughts, settings.span("led")));
    }
}
