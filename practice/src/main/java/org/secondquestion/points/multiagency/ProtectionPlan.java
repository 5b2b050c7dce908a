package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;

/** What tells that a protection plan does not hold: reviews without change, or a plan that came back. */
final class ProtectionPlan {

    private ProtectionPlan() {
    }

    /** Each reason by the entries that show it together. */
    static List<List<Entry<?>>> reasonsForDoubt(ChildRecord record, Settings settings) {
        var statuses = record.all(PlanStatus.class);
        var plan = Unbroken.run(statuses, ProtectionPlan::isProtection);
        var reasons = new ArrayList<List<Entry<?>>>();
        if (plan.isEmpty())
            return reasons;
        var begun = plan.getFirst();
        var reviews = record.since(begun, MeetingHeld.class, held -> held.meeting() == MeetingKind.REVIEW_CONFERENCE);
        Unchanged.rows(reviews, settings.count("reviews"), begun.day(), record).forEach(row -> reasons.add(List.copyOf(row)));
        ended(statuses.subList(0, statuses.size() - plan.size()))
                .filter(ended -> settings.span("returned").after(ended.day()).isAfter(begun.day()))
                .ifPresent(ended -> reasons.add(List.of(ended, begun)));
        return reasons;
    }

    /** The entry with which the last protection plan before this one ended. */
    private static Optional<Entry<PlanStatus>> ended(List<Entry<PlanStatus>> before) {
        var without = Unbroken.run(before, status -> !isProtection(status));
        return without.isEmpty() || without.size() == before.size() ? Optional.empty() : Optional.of(without.getFirst());
    }

    private static boolean isProtection(Entry<PlanStatus> status) {
        return status.fact().plan() == Plan.CHILD_PROTECTION;
    }
}
