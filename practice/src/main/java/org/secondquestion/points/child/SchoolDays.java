package org.secondquestion.points.child;

import java.math.BigDecimal;
import java.util.List;

import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Attendance;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;
import org.secondquestion.words.Phrases;

/** A child's days at school as somebody wrote them down, and what was done about the days that were missed. */
final class SchoolDays {

    private static final Phrases ATTENDANCE = Phrases.of("attendance", "attending", "absence", "absences", "absent",
            "missing school", "missed school", "missing lessons", "days off", "time off school", "not in school",
            "getting to school", "going to school", "back to school", "back in school", "back into school");

    private SchoolDays() {
    }

    /** The figures that have lain below a percentage without a break until now, where the last is of this span. */
    static List<Entry<Attendance>> below(int percent, ChildRecord record, Span window) {
        var run = Unbroken.run(record.all(Attendance.class, days -> days.percent().isPresent()),
                days -> isBelow(percent, days.fact()));
        return run.isEmpty() || record.reached(window.after(run.getLast().day())) ? List.of() : run;
    }

    static boolean isBelow(int percent, Attendance days) {
        return days.percent().filter(value -> value.compareTo(BigDecimal.valueOf(percent)) < 0).isPresent();
    }

    /** Whether an entry speaks of attendance, in a field of it or in its story. */
    static boolean speaksOf(String field, Entry<?> entry) {
        return ATTENDANCE.in(field) || ATTENDANCE.in(entry.note());
    }

    /** Whether what was done still stands for a figure: done after it, or so shortly before that it is the same stretch. */
    static boolean covers(Entry<?> done, Entry<Attendance> days, Span holds) {
        return holds.after(done.day()).isAfter(days.day());
    }
}
