package org.secondquestion.points.family;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** Whether a decision to close or to do nothing further has since ended what an entry began. */
final class Ended {

    private Ended() {
    }

    static boolean since(Entry<?> entry, ChildRecord record) {
        return Rows.any(record.all(Decision.class, decision -> decision.decision().ends()), end -> end.follows(entry));
    }
}
