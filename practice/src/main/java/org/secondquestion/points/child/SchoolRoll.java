package org.secondquestion.points.child;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Circumstance.Learning;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** How a child left the eyes of a school, and what was known of the child then. */
final class SchoolRoll {

    private SchoolRoll() {
    }

    /** Home education, a name taken off the roll and moves of school: of this span, and since the child last came back. */
    static List<Entry<Education>> left(ChildRecord record, Span window) {
        var left = new ArrayList<Entry<Education>>();
        boolean out = false;
        var school = "";
        for (var entry : record.all(Education.class)) {
            var now = entry.fact();
            if (isOut(now)) {
                if (!out)
                    left.add(entry);
                out = true;
            } else if (now.learning() != Learning.NO_PLACE) {
                if (out)
                    left.clear();
                else if (isMove(school, entry) && !isOrdinary(entry, record))
                    left.add(entry);
                out = false;
                school = now.learning() == Learning.SCHOOL ? now.name() : "";
            }
        }
        left.removeIf(entry -> record.reached(window.after(entry.day())));
        return left;
    }

    private static boolean isOut(Education now) {
        return now.learning() == Learning.HOME_EDUCATED || now.learning() == Learning.OFF_ROLL;
    }

    private static boolean isMove(String before, Entry<Education> entry) {
        var name = entry.fact().name();
        return entry.fact().learning() == Learning.SCHOOL && !before.isBlank() && !name.isBlank()
                && !before.equalsIgnoreCase(name);
    }

    /** With all others of that age at the turn of the school year: to juniors at seven, to secondary school at eleven. */
    private static boolean isOrdinary(Entry<Education> entry, ChildRecord record) {
        var month = entry.day().getMonth();
        int age = record.child().birth().until(entry.day().withMonth(9).withDayOfMonth(1)).getYears();
        return (month == Month.JULY || month == Month.AUGUST || month == Month.SEPTEMBER) && (age == 7 || age == 11);
    }

    /** A plan in force, and concerns, decisions that ended one and ends of a plan in the span before. */
    static List<Entry<?>> worriesBefore(Entry<Education> left, ChildRecord record, Span window) {
        var worries = new ArrayList<Entry<?>>(record.all(Incident.class, one -> Standing.category(one).isPresent()));
        worries.addAll(record.all(Decision.class, decision -> decision.decision().ends()));
        worries.removeIf(entry -> !isBefore(entry, left) || !window.after(entry.day()).isAfter(left.day()));
        var plans = Rows.where(record.all(PlanStatus.class), status -> isBefore(status, left));
        var ended = Unbroken.run(plans, status -> status.fact().plan() == Plan.NONE);
        if (!plans.isEmpty() && ended.isEmpty())
            worries.add(plans.getLast());
        else if (ended.size() < plans.size() && window.after(ended.getFirst().day()).isAfter(left.day()))
            worries.add(ended.getFirst());
        return worries;
    }

    private static boolean isBefore(Entry<?> entry, Entry<?> left) {
        return !entry.day().isAfter(left.day());
    }
}
