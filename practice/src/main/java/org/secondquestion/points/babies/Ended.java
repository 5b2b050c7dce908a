package org.secondquestion.points.babies;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** Whether the whole matter was closed after an entry; a decision on one other kind of harm ends nothing here. */
final class Ended {

    private Ended() {
    }

    static boolean after(Entry<?> entry, ChildRecord record) {
        return Rows.any(record.all(Decision.class, decision -> decision.decision().ends()
                && decision.category().filter(category -> category != Category.UNBORN).isEmpty()), end -> end.follows(entry));
    }
}
