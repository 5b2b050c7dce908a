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
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

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
            beginnings.add(Standing.openConcerns(record).getFirst());
        return beginnings;
    }

    /** Open for those beginnings after which nobody has thought of it; a completed assessment may be both. */
    static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts) {
        return ask(beginnings, thoughts, Beginnings::answers);
    }

    /** The same, where a plan is answered also by the thinking it came out of, on its day or in so many days before it. */
    static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts, Span drawnFrom) {
        return ask(beginnings, thoughts,
                (thought, beginning) -> answers(thought, beginning) || ledTo(beginning, thought, drawnFrom));
    }

    private static Answer ask(List<? extends Entry<?>> beginnings, List<? extends Entry<?>> thoughts,
            BiPredicate<Entry<?>, Entry<?>> answers) {
        if (beginnings.isEmpty())
            return notRelevant();
        var unthought = Rows.where(beginnings, beginning -> Rows.none(thoughts, thought -> answers.test(thought, beginning)));
        return unthought.isEmpty()
                ? answeredBy(thoughts.stream()
                        .filter(thought -> Rows.any(beginnings, beginning -> answers.test(thought, beginning))).distinct()
                        .toList())
                : open(unthought).sinceOldest();
    }

    private static boolean answers(Entry<?> thought, Entry<?> beginning) {
        return thought.follows(beginning) || thought.id().equals(beginning.id());
    }

    private static boolean ledTo(Entry<?> beginning, Entry<?> thought, Span drawnFrom) {
        return beginning.fact() instanceof PlanStatus && !thought.day().isAfter(beginning.day())
                && !beginning.day().isAfter(drawnFrom.after(thought.day()));
    }
}
