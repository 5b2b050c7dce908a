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
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Have we built trust, and have we said what must change? */
public final class TrustAndAuthority implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var wary = Reluctance.standing(record, settings.span("window"), EnumSet.allOf(EngagementKind.class));
        if (wary.isEmpty() || OpenRecord.because(record, settings.span("concerns")).isEmpty())
            return notRelevant();
        return new AfterEach("family.trust-and-authority", record, wary)
                .wants("who builds the relationship", entry -> relationship(entry, record))
                .wants("what would make them want to change",
                        entry -> Thought.weighing(record, List.of(entry), Considered.WILLINGNESS_TO_CHANGE))
                .wants("what is to change, said plainly, and how we will know",
                        entry -> record.knowing(entry, Action.class,
                                action -> !action.outcome().isBlank() && !action.measure().isBlank()))
                .answer(OpenRecord.since(record, settings.span("concerns")));
    }

    private static List<Entry<?>> relationship(Entry<?> entry, ChildRecord record) {
        var who = new ArrayList<Entry<?>>(record.knowing(entry, PlanMade.class, plan -> !plan.keyWorker().isBlank()));
        who.addAll(Thought.weighing(record, List.of(entry), Considered.BEST_PLACED_PROFESSIONAL));
        return who;
    }
}
