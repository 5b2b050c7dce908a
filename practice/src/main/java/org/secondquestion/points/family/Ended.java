package org.secondquestion.points.family;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;

/** Whether a decision to close or to do nothing further has since ended what an entry began. */
final class Ended {

    private Ended() {
    }

    static boolean since(Entry<?> entry, ChildRecord record) {
        return record.all(Decision.class, decision -> decision.decision().ends()).stream().anyMatch(end -> end.follows(entry));
    }
}
