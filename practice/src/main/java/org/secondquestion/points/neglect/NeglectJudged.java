package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Basis;
import org.secondquestion.record.Thinking.Judgement;
import org.secondquestion.record.Thinking.Rating;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Decisions and judgements on neglect, asked on what they rest. */
final class NeglectJudged {

    private NeglectJudged() {
    }

    /** Open for those that rest on nothing but this weak evidence, until one of them or a later one rests on more. */
    static Answer ask(String point, ChildRecord record, Settings settings, Predicate<Fact> raises, Set<Basis> weak) {
        var row = Unbroken.run(onNeglect(record, settings), entry -> !isWorse(entry.fact()));
        var resting = Rows.where(row, entry -> raises.test(entry.fact()) && !Collections.disjoint(restsOn(entry.fact()), weak));
        if (resting.isEmpty())
            return notRelevant();
        var open = Rows.where(resting, entry -> answers(point, entry, row, weak, record).isEmpty());
        return open.isEmpty() ? answeredBy(answers(point, resting.getLast(), row, weak, record)) : open(open).sinceOldest();
    }

    private static List<Entry<?>> answers(String point, Entry<?> judged, List<Entry<?>> row, Set<Basis> weak,
            ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(row.stream().filter(entry -> entry.equals(judged) || entry.follows(judged))
                .filter(entry -> !weak.containsAll(restsOn(entry.fact()))).toList());
        answers.addAll(Thought.on(point, record, List.of(judged)));
        return answers;
    }

    /** By the order in which they were made. */
    private static List<Entry<?>> onNeglect(ChildRecord record, Settings settings) {
        var judged = new ArrayList<Entry<?>>(Rows.where(record.within(settings.span("window"), Decision.class),
                entry -> isOnNeglect(entry.fact().category(), entry, record, settings)));
        judged.addAll(Rows.where(record.within(settings.span("window"), Judgement.class),
                entry -> isOnNeglect(entry.fact().category(), entry, record, settings)));
        judged.sort(Comparator.<Entry<?>, LocalDate>comparing(Entry::day).thenComparing(Entry::recorded)
                .thenComparingLong(Entry::seq));
        return judged;
    }

    /** It says so; or it says nothing, and there was a plan for neglect, or a concern of it that had not been ended. */
    private static boolean isOnNeglect(Optional<Category> said, Entry<?> judged, ChildRecord record, Settings settings) {
        return said.map(Category.NEGLECT::equals)
                .orElseGet(() -> hadPlan(judged, record) || hadConcern(judged, record, settings));
    }

    private static boolean hadPlan(Entry<?> judged, ChildRecord record) {
        return record.all(PlanStatus.class).stream().filter(judged::follows).reduce((earlier, later) -> later)
                .filter(plan -> OpenNeglect.isForNeglect(plan.fact())).isPresent();
    }

    private static boolean hadConcern(Entry<?> judged, ChildRecord record, Settings settings) {
        var concerns = record.all(Incident.class, incident -> Standing.category(incident).filter(Category.NEGLECT::equals)
                .isPresent());
        var ends = record.all(Decision.class,
                decision -> decision.decision().ends() && decision.category().orElse(Category.NEGLECT) == Category.NEGLECT);
        return Rows.any(concerns, concern -> judged.follows(concern)
                && settings.span("concern").after(concern.day()).isAfter(judged.day())
                && Rows.none(ends, end -> end.follows(concern) && judged.follows(end)));
    }

    /** Seen as less, or as nothing. */
    static boolean isLess(Fact fact) {
        return fact instanceof Judgement judgement
                ? judgement.rating().favourable()
                : fact instanceof Decision decision && decision.decision() != DecisionKind.MAINTAIN && !isWorse(decision);
    }

    private static boolean isWorse(Fact fact) {
        return fact instanceof Judgement judgement
                ? judgement.rating() == Rating.WORSE || judgement.rating() == Rating.NOT_GOOD_ENOUGH
                : fact instanceof Decision decision && (decision.decision() == DecisionKind.STEP_UP
                        || decision.decision() == DecisionKind.LEGAL_STEP);
    }

    private static List<Basis> restsOn(Fact fact) {
        return fact instanceof Decision decision
                ? decision.restsOn()
                : fact instanceof Judgement judgement ? judgement.restsOn() : List.of();
    }
}
