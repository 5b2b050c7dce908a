package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** What makes neglect an open matter for a child. */
final class OpenNeglect {

    private OpenNeglect() {
    }

    /** Concerns, allegations and disclosures of neglect in the span that ends today that no decision has ended. */
    static List<Entry<Incident>> concerns(ChildRecord record, Span window) {
        return Rows.where(Standing.openConcerns(record, Category.NEGLECT::equals),
                concern -> !record.reached(window.after(concern.day())));
    }

    /** The first of the plans for neglect that followed each other until now, and the open concerns. */
    static List<Entry<?>> because(ChildRecord record, Span window) {
        var because = new ArrayList<Entry<?>>(
                Unbroken.run(record.all(PlanStatus.class), plan -> isForNeglect(plan.fact())).stream().limit(1).toList());
        because.addAll(concerns(record, window));
        return because;
    }

    static boolean isForNeglect(PlanStatus status) {
        return status.plan() != Plan.NONE && status.category().equals(Optional.of(Category.NEGLECT));
    }
}
