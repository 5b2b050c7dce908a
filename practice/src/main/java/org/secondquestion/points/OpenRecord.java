package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** What makes agencies work with a child now: the plan the child is on, and recent concerns that no decision has ended. */
public final class OpenRecord {

    private OpenRecord() {
    }

    /** The entries for which the record is open; none where it is not. */
    public static List<Entry<?>> because(ChildRecord record, Span recent) {
        var because = new ArrayList<Entry<?>>();
        plan(record).ifPresent(because::add);
        because.addAll(concerns(record, recent));
        return because;
    }

    /** Since when it is open: from the first of the plans that followed each other without a break, or the first of the concerns. */
    public static LocalDate since(ChildRecord record, Span recent) {
        var opened = new ArrayList<Entry<?>>(plans(record));
        opened.addAll(concerns(record, recent));
        return Unbroken.first(opened);
    }

    /** The plan the child is on. */
    public static Optional<Entry<PlanStatus>> plan(ChildRecord record) {
        return Standing.planStatus(record).filter(status -> status.fact().plan() != Plan.NONE);
    }

    /** The plans that followed each other until now, each entered as often as it was: a plan entered anew begins nothing. */
    public static List<Entry<PlanStatus>> plans(ChildRecord record) {
        return Unbroken.run(record.all(PlanStatus.class), status -> status.fact().plan() != Plan.NONE);
    }

    /** The concerns of this span that no decision has ended. */
    public static List<Entry<Incident>> concerns(ChildRecord record, Span recent) {
        return Standing.openConcerns(record, anyKind -> true).stream()
                .filter(concern -> !record.reached(recent.after(concern.day()))).toList();
    }
}
