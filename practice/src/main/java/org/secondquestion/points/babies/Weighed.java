package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

/** Whether certain things were weighed after each entry that raises a question, in one piece of thinking or in several. */
final class Weighed {

    private Weighed() {
    }

    static Answer afterEach(List<? extends Entry<?>> raisedBy, String point, ChildRecord record, Considered... what) {
        if (raisedBy.isEmpty())
            return Answer.notRelevant();
        var unweighed = Rows.where(raisedBy, entry -> answers(entry, point, record, what).isEmpty());
        if (unweighed.isEmpty())
            return Answer.answeredBy(
                    Rows.together(raisedBy, entry -> answers(entry, point, record, what)));
        return Answer.open(unweighed).sinceOldest().found("Not yet weighed since: " + Arrays.stream(what)
                .filter(one -> Rows.any(unweighed, entry -> Thought.weighing(record, List.of(entry), one).isEmpty()))
                .map(Kinds::words).collect(Collectors.joining(", ")) + ".");
    }

    /** Thinking that names the point, or all that weighs these things; nothing where one of them is wanting. */
    private static List<Entry<?>> answers(Entry<?> entry, String point, ChildRecord record, Considered... what) {
        var answers = new ArrayList<Entry<?>>(Thought.on(point, record, List.of(entry)));
        if (!answers.isEmpty())
            return answers;
        for (var one : what) {
            var weighing = Thought.weighing(record, List.of(entry), one);
            if (weighing.isEmpty())
                return List.of();
            answers.addAll(weighing);
        }
        return answers;
    }
}
