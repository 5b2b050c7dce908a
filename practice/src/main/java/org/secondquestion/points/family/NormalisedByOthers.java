package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Do the other adults see it for what it is? */
public final class NormalisedByOthers implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var unwell = StandingNeeds.ofParents(record, EnumSet.of(Need.MENTAL_HEALTH));
        var window = settings.span("window");
        if (unwell.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        var reliedOn = ReliedOn.beside(unwell, record, anyone -> true);
        if (reliedOn.isEmpty())
            return notRelevant();
        var raisedBy = new ArrayList<Entry<?>>(unwell);
        raisedBy.addAll(reliedOn);
        return new AfterEach("family.normalised-by-others", record, raisedBy)
                .wants("how the other adults understand the illness",
                        entry -> Thought.weighing(record, List.of(entry), Considered.OTHER_ADULTS_UNDERSTANDING))
                .answer(Unbroken.both(OpenRecord.since(record, window),
                        Unbroken.both(Rows.firstRecorded(unwell), Rows.firstRecorded(reliedOn))));
    }
}
