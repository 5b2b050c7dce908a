package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** Domestic abuse that no decision has ended, told as an incident, a concern, an allegation or a disclosure. */
final class KnownAbuse {

    private KnownAbuse() {
    }

    static List<Entry<Incident>> all(ChildRecord record) {
        return Standing.openConcerns(record, Category.DOMESTIC_ABUSE::equals);
    }

    static List<Entry<Incident>> within(Span window, ChildRecord record) {
        return Rows.where(all(record), abuse -> !record.reached(window.after(abuse.day())));
    }

    /** Whatever makes a victim or survivor known: the abuse, or that an adult is said to be one; oldest first. */
    static List<Entry<?>> victims(ChildRecord record) {
        var known = new ArrayList<Entry<?>>(all(record));
        known.addAll(Rows.where(record.all(AdultNeed.class, need -> need.need() == Need.DOMESTIC_ABUSE_VICTIM),
                need -> !isEnded(need, record)));
        known.sort(Comparator.comparing(Entry::day));
        return known;
    }

    /** Whether a later decision has ended the matter. */
    static boolean isEnded(Entry<?> entry, ChildRecord record) {
        return Rows.any(record.all(Decision.class, decision -> decision.decision().ends()
                && decision.category().map(Category.DOMESTIC_ABUSE::equals).orElse(true)), end -> end.follows(entry));
    }
}
