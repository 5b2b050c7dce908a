package org.secondquestion.points.family;

import java.util.EnumSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Now and later, can this parent keep the child safe, and how would we see it getting worse? */
public final class ThisIllnessThisParent implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var unwell = StandingNeeds.ofParents(record, EnumSet.of(Need.MENTAL_HEALTH));
        var window = settings.span("window");
        if (unwell.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        return new AfterEach("family.this-illness-this-parent", record, unwell)
                .wants("what this parent can do for the child now and in time",
                        need -> Thought.weighing(record, List.of(need), Considered.SHORT_AND_LONG_TERM_ABILITY))
                .wants("the signs that it is getting worse, and who acts on them",
                        need -> Thought.weighing(record, List.of(need), Considered.SIGNS_OF_RELAPSE))
                .answer(OpenRecord.since(record, window));
    }
}
