package org.secondquestion.points.babies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.SubstanceSign;
import org.secondquestion.record.Observation.SubstanceTrace;
import org.secondquestion.record.Rows;

/** Drink and drugs around a baby; tobacco is not meant here. */
final class SubstanceUse {

    static final Set<Need> NEEDS = EnumSet.of(Need.ALCOHOL, Need.SUBSTANCES);

    private SubstanceUse() {
    }

    /** What was seen or smelt of it; "nothing seen" is no sign. */
    static List<Entry<SubstanceSign>> signs(ChildRecord record) {
        return record.all(SubstanceSign.class,
                sign -> Rows.any(sign.traces(), trace -> trace != SubstanceTrace.NOTHING_SEEN));
    }
}
