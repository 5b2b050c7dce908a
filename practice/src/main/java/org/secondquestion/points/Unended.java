package org.secondquestion.points;

import java.util.List;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;

/** What no later decision to close or to take no further action, on a kind of harm or on all of it, has ended. */
public final class Unended {

    private Unended() {
    }

    public static <F extends Fact> List<Entry<F>> of(List<Entry<F>> entries, Category category, ChildRecord record) {
        if (entries.isEmpty())
            return entries;
        var ends = record.all(Decision.class,
                decision -> decision.decision().ends() && decision.category().orElse(category) == category);
        return Rows.where(entries, entry -> Rows.none(ends, end -> end.follows(entry)));
    }
}
