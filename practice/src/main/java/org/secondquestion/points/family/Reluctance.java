package org.secondquestion.points.family;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

/** How parents and carers keep services at a distance: what was written of each of them since they last met them willingly. */
final class Reluctance {

    private Reluctance() {
    }

    /** As it stands today, where it was written in the span that ends today. */
    static List<Entry<Engagement>> standing(ChildRecord record, Span window, Set<EngagementKind> kinds) {
        if (!record.any(Engagement.class))
            return List.of();
        return Rows.where(of(record, one -> true),
                one -> kinds.contains(one.fact().engagement()) && !record.reached(window.after(one.day())));
    }

    /** As it stood when something was done. */
    static List<Entry<Engagement>> before(Entry<?> done, ChildRecord record) {
        return of(record, done::follows);
    }

    private static List<Entry<Engagement>> of(ChildRecord record, Predicate<Entry<Engagement>> known) {
        var ofAdults = Rows.where(record.all(Engagement.class, one -> one.who().isBlank() || !Whose.childs(one.who(), record)),
                known);
        return Adults.rows(ofAdults, (one, other) -> Adults.same(one.who(), other.who(), record)).stream()
                .flatMap(row -> Unbroken.run(row, one -> one.fact().engagement().away()).stream()).toList();
    }
}
