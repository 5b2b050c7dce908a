package org.secondquestion.points.babies;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;

/** Whether the whole matter was closed after an entry; a decision on one other kind of harm ends nothing here. */
final class Ended {

    private Ended() {
    }

    static boolean after(Entry<?> entry, ChildRecord record) {
        return record.all(Decision.class, decision -> decision.decision().ends()
                && decision.category().filter(category -> category != Category.UNBORN).isEmpty()).stream()
                .anyMatch(end -> end.follows(entry));
    }
}
