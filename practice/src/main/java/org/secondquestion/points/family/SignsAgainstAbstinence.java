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
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.SubstanceSign;
import org.secondquestion.record.Observation.SubstanceTrace;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What did you see, smell, find? */
public final class SignsAgainstAbstinence implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var said = saidToBeOver(record);
        var window = settings.span("window");
        if (said.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        var raisedBy = new ArrayList<Entry<?>>(said);
        said.forEach(word -> raisedBy.addAll(Rows.where(noticed(word, record), sign -> speaksAgainst(sign.fact()))));
        return new AfterEach("family.signs-against-abstinence", record, raisedBy.stream().distinct().toList())
                .wants(AdultNeed.class, "what somebody saw, smelt or found for themselves",
                        word -> word.as(AdultNeed.class).map(over -> noticed(over, record)).orElse(List.of()))
                .wants(SubstanceSign.class, "what the sign means beside the parent's word",
                        sign -> Thought.weighing(record, List.of(sign), Considered.PARENTS_SUBSTANCE_USE))
                .wants(SubstanceSign.class, "what leads back to it",
                        sign -> Thought.weighing(record, List.of(sign), Considered.SIGNS_OF_RELAPSE))
                .wants(SubstanceSign.class, "what changes in the plan", sign -> planned(sign, record))
                .answer(OpenRecord.since(record, window));
    }

    /** Of each parent and substance the entry from which on the parent says that it is over. */
    private static List<Entry<AdultNeed>> saidToBeOver(ChildRecord record) {
        return StandingNeeds.rows(record, EnumSet.of(Need.ALCOHOL, Need.SUBSTANCES)).stream()
                .filter(row -> Adults.caring(row.getFirst().fact().who(), record))
                .flatMap(row -> Unbroken.run(row, need -> need.fact().saidToBeOver().yes()).stream().limit(1)).toList();
    }

    /** By somebody other than the parents. */
    private static List<Entry<SubstanceSign>> noticed(Entry<AdultNeed> over, ChildRecord record) {
        return Rows.where(record.since(over, SubstanceSign.class, sign -> Adults.same(sign.who(), over.fact().who(), record)),
                sign -> !sign.informant().source().parental());
    }

    private static boolean speaksAgainst(SubstanceSign sign) {
        return Rows.any(sign.traces(), trace -> trace != SubstanceTrace.NOTHING_SEEN);
    }

    private static List<Entry<?>> planned(Entry<?> sign, ChildRecord record) {
        var planned = new ArrayList<Entry<?>>(record.knowing(sign, PlanMade.class));
        planned.addAll(record.knowing(sign, Action.class));
        planned.addAll(record.knowing(sign, SafetyPlan.class));
        return planned;
    }
}
