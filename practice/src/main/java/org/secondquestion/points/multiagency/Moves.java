package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Standing;

/** Where a child came to live or learn in the area of another authority; the same area entered once more is no move. */
final class Moves {

    private Moves() {
    }

    static List<Move> intoAnotherArea(ChildRecord record) {
        var moves = new ArrayList<Move>();
        if (record.any(HouseholdChange.class))
            add(moves, record.all(HouseholdChange.class, change -> change.change() == Change.HOUSE_MOVE), "",
                    HouseholdChange::area);
        if (record.any(Education.class)) {
            var schools = record.all(Education.class);
            add(moves, schools, schools.getFirst().fact().area(), Education::area);
        }
        if (record.any(Placement.class))
            add(moves, record.all(Placement.class), "", placement -> abroad(placement, record));
        return moves;
    }

    private static <F extends Fact> void add(List<Move> moves, List<Entry<F>> row, String first,
            Function<F, String> area) {
        var before = first;
        for (var entry : row) {
            var here = area.apply(entry.fact());
            if (!here.isBlank() && !isOneArea(here, before))
                moves.add(new Move(entry, here));
            before = here;
        }
    }

    /** The area of a placement, where it is not that of the authority which holds responsibility. */
    private static String abroad(Placement placement, ChildRecord record) {
        return Standing.planStatus(record).map(status -> status.fact().authority())
                .filter(authority -> !authority.isBlank() && !isOneArea(authority, placement.area()))
                .map(authority -> placement.area()).orElse("");
    }

    /** "Southmoor" and "Southmoor Council" are one. */
    static boolean isOneArea(String one, String other) {
        var first = one.toLowerCase(Locale.UK);
        var second = other.toLowerCase(Locale.UK);
        return !one.isBlank() && !other.isBlank() && (first.contains(second) || second.contains(first));
    }
}
