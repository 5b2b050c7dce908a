package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What began the work with a child: who the child is, is thought about once for each of them, not for every entry. */
final class Beginnings {

    private Beginnings() {
    }

    /** Each plan of those that followed each other until now, and the first of the open concerns while one of them is recent. */
    static List<Entry<?>> ofWork(ChildRecord record, Span recent) {
        var beginnings = new ArrayList<Entry<?>>();
        var before = Plan.NONE;
        for (var plan : OpenRecord.plans(record)) {
            if (plan.fact().plan() != before)
                beginnings.add(plan);
            before = plan.fact().plan();
        }
        if (!OpenRecord.concerns(record, recent).isEmpty())
            beginnings.add(Standing.openConcerns(record, anyKind -> true).getFirst());
        return beginnings;
    }

    /** Open for those beginnings after which nobody has thought of it; a completed assessment may be both. */
    static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts) {
        return ask(beginnings, thoughts, Beginnings::follows);
    }

    /** Of a plan, the assessment that led to it in this span may have thought of it already. */
    static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts, Span led) {
        return ask(beginnings, thoughts, (thought, beginning) -> follows(thought, beginning) || led(thought, beginning, led));
    }

    private static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts,
            BiPredicate<Entry<?>, Entry<?>> answers) {
        if (beginnings.isEmpty())
            return notRelevant();
        var unthought = beginnings.stream()
                .filter(beginning -> thoughts.stream().noneMatch(thought -> answers.test(thought, beginning))).toList();
        return unthought.isEmpty()
                ? answeredBy(thoughts.stream()
                        .filter(thought -> beginnings.stream().anyMatch(beginning -> answers.test(thought, beginning))).distinct()
                        .toList())
                : open(unthought).sinceOldest();
    }

    private static boolean follows(Entry<?> thought, Entry<?> beginning) {
        return thought.follows(beginning) || thought.id().equals(beginning.id());
    }

    private static boolean led(Entry<?> thought, Entry<?> beginning, Span led) {
        return beginning.fact() instanceof PlanStatus && thought.fact() instanceof Assessment
                && beginning.follows(thought) && !beginning.day().isAfter(led.after(thought.day()));
    }
}
