package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.ParentsWellbeing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** How does it affect the care of the child? */
public final class MentalHealthAndParenting implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var unwell = StandingNeeds.ofParents(record, EnumSet.of(Need.MENTAL_HEALTH));
        var window = settings.span("window");
        if (unwell.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        return new AfterEach("family.mental-health-and-parenting", record, unwell)
                .wants(AdultNeed.class, "what it does to the care of the child", need -> effect(need, record))
                .answer(OpenRecord.since(record, window));
    }

    /** Written of how this parent is, or weighed. */
    private static List<Entry<?>> effect(Entry<?> need, ChildRecord record) {
        var effect = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(need), Considered.EFFECT_ON_PARENTING));
        need.as(AdultNeed.class).ifPresent(of -> effect.addAll(record.knowing(of, ParentsWellbeing.class,
                parent -> !parent.effectOnCare().isBlank() && Adults.same(parent.who(), of.fact().who(), record))));
        return effect;
    }
}
