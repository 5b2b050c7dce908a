package org.secondquestion.points.family;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Answer.Open;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What in their own lives makes them wary? */
public final class WhyReluctant implements Point {

    private static final Set<Plan> BY_CONSENT = EnumSet.of(Plan.EARLY_HELP, Plan.CHILD_IN_NEED);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var wary = Reluctance.standing(record, settings.span("window"), EnumSet.of(EngagementKind.RELUCTANT,
                EngagementKind.AVOIDING, EngagementKind.HOSTILE, EngagementKind.DISGUISED_COMPLIANCE));
        if (wary.isEmpty() || OpenRecord.because(record, settings.span("concerns")).isEmpty())
            return notRelevant();
        var answer = new AfterEach("family.why-reluctant", record, wary)
                .wants("what in their own lives makes them wary",
                        entry -> Thought.weighing(record, List.of(entry), Considered.REASONS_FOR_RELUCTANCE))
                .answer(OpenRecord.since(record, settings.span("concerns")));
        return answer instanceof Open open && BY_CONSENT.contains(Standing.plan(record))
                ? open.found(open.found() + " They work with us by consent: if they withdraw, nobody may see the child.")
                : answer;
    }
}
