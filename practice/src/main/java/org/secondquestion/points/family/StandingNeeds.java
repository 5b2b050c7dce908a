package org.secondquestion.points.family;

import java.util.List;
import java.util.Set;

import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** What the adults around a child live with: every entry of it since it was last said to be over, if it ever was. */
final class StandingNeeds {

    private StandingNeeds() {
    }

    static List<Entry<AdultNeed>> of(ChildRecord record, Set<Need> which) {
        return rows(record, which).stream()
                .flatMap(row -> Unbroken.run(row, need -> !need.fact().saidToBeOver().yes()).stream()).toList();
    }

    /** Those of parents and of others who care for the child in their place. */
    static List<Entry<AdultNeed>> ofParents(ChildRecord record, Set<Need> which) {
        return Rows.where(of(record, which), need -> Adults.caring(need.fact().who(), record));
    }

    /** A row for each need of each adult. */
    static List<List<Entry<AdultNeed>>> rows(ChildRecord record, Set<Need> which) {
        return Adults.rows(record.all(AdultNeed.class, need -> which.contains(need.need())),
                (one, other) -> one.need() == other.need() && Adults.same(one.who(), other.who(), record));
    }
}
