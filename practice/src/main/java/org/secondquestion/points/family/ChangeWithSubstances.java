package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Can they change, do they want to, how likely is it, and how will we know? */
public final class ChangeWithSubstances implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var use = StandingNeeds.ofParents(record, EnumSet.of(Need.ALCOHOL, Need.SUBSTANCES));
        var window = settings.span("window");
        if (use.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        return new AfterEach("family.change-with-substances", record, use)
                .wants("whether they can change", need -> weighed(Considered.CAPACITY_TO_CHANGE, need, record))
                .wants("whether they want to", need -> weighed(Considered.WILLINGNESS_TO_CHANGE, need, record))
                .wants("how likely it is in the child's time", need -> weighed(Considered.LIKELIHOOD_OF_CHANGE, need, record))
                .wants("how we will know", need -> measured(need, record))
                .answer(OpenRecord.since(record, window));
    }

    private static List<Entry<Thinking>> weighed(Considered what, Entry<?> need, ChildRecord record) {
        return Thought.weighing(record, List.of(need), what);
    }

    /** In thought, or on an action that was agreed. */
    private static List<Entry<?>> measured(Entry<?> need, ChildRecord record) {
        var measured = new ArrayList<Entry<?>>(weighed(Considered.MEASURE_OF_CHANGE, need, record));
        measured.addAll(record.knowing(need, Action.class, action -> !action.measure().isBlank()));
        return measured;
    }
}
