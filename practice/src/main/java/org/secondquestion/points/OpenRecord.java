package org.secondquestion.points;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** What makes agencies work with a child now: the plan the child is on, and recent concerns that no decision has ended. */
public final class OpenRecord {

    private OpenRecord() {
    }

    /** The entries for which the record is open; none where it is not. */
    public static List<Entry<?>> because(ChildRecord record, Span recent) {
        var because = new ArrayList<Entry<?>>();
        Standing.planStatus(record).filter(status -> status.fact().plan() != Plan.NONE).ifPresent(because::add);
        Standing.openConcerns(record, anyKind -> true).stream()
                .filter(concern -> !record.reached(recent.after(concern.day()))).forEach(because::add);
        return because;
    }
}
