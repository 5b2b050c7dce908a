package org.secondquestion.points.child;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;

/** Whether the work as a whole came to an end after an entry: by a decision on no single kind of harm, or with the plan. */
final class Closed {

    private Closed() {
    }

    static boolean after(Entry<?> entry, ChildRecord record) {
        return !record.knowing(entry, Decision.class, one -> one.decision().ends() && one.category().isEmpty()).isEmpty()
                || !record.knowing(entry, PlanStatus.class, status -> status.plan() == Plan.NONE).isEmpty();
    }
}
