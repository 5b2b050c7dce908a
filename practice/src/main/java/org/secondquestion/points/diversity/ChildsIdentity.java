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

/** What does this child's identity mean for their days? */
public final class ChildsIdentity implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var begun = Assessments.begun(record, settings.span("window"));
        if (begun.isEmpty() || !record.born())
            return notRelevant();
        var thoughts = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(), Considered.IDENTITY));
        thoughts.addAll(Thought.on("diversity.identity", record, List.of()));
        return Beginnings.ask(begun, thoughts);
    }
}
