package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What will be better for the child, and how will we know? */
public final class Outcomes implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Action.class) || OpenRecord.plan(record).isEmpty())
            return notRelevant();
        var agreed = record.within(settings.span("window"), Action.class);
        var lacking = Actions.lacking(agreed, action -> action.outcome().isBlank() || action.measure().isBlank(), record);
        var unthought = Rows.where(lacking, action -> thought(action, record).isEmpty());
        if (!unthought.isEmpty())
            return open(unthought)
                    .since(Unbroken.both(Rows.firstRecorded(unthought), Rows.firstRecorded(OpenRecord.plans(record))))
                    .found("Without an outcome for the child or a measure: " + String.join(", ",
                            unthought.stream().map(action -> action.fact().what()).distinct().toList()) + ".");
        var told = new ArrayList<Entry<?>>(Actions.open(agreed, record));
        told.removeAll(lacking);
        lacking.forEach(action -> told.addAll(thought(action, record)));
        return told.isEmpty() ? notRelevant() : answeredBy(told.stream().distinct().toList());
    }

    private static List<? extends Entry<?>> thought(Entry<Action> action, ChildRecord record) {
        return Thought.on("multi-agency.outcomes", record, List.of(action));
    }
}
