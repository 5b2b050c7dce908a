package org.secondquestion.points.babies;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Span;

/** Whether a child on record is a baby; where nobody recorded the birth, the due date stands for it. */
final class Baby {

    /** No pregnancy lasts so long after the due date: somebody has not recorded the birth. */
    private static final Span OVERDUE = Span.weeks(5);

    private Baby() {
    }

    static boolean isUnborn(ChildRecord record) {
        return record.reached(record.child().known()) && !record.born()
                && !record.reached(OVERDUE.after(record.child().birth()));
    }

    /** Unborn, or born and below an age. */
    static boolean isYoungerThan(Span age, ChildRecord record) {
        return record.reached(record.child().known()) && !record.reached(age.after(record.child().birth()));
    }
}
