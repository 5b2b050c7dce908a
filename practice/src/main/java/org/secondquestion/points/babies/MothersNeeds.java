package org.secondquestion.points.babies;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;

/** What the mother of a baby lives with that bears on the baby too: each kind once, by the first entry about it. */
final class MothersNeeds {

    static final Set<Need> BEARING_ON_THE_BABY = EnumSet.of(Need.ALCOHOL, Need.SUBSTANCES, Need.SMOKING, Need.MENTAL_HEALTH,
            Need.OWN_CHILDHOOD, Need.DOMESTIC_ABUSE_VICTIM, Need.LEARNING_DISABILITY, Need.HOUSING, Need.SEX_WORKING);

    private MothersNeeds() {
    }

    /** Those of these kinds that were recorded since the matter was last closed; that she says it is over ends none. */
    static List<Entry<AdultNeed>> of(Set<Need> kinds, ChildRecord record) {
        var first = new EnumMap<Need, Entry<AdultNeed>>(Need.class);
        for (var need : record.all(AdultNeed.class, one -> kinds.contains(one.need())))
            if (Parents.named(need.fact().who(), Tie.MOTHER, record) && !Ended.after(need, record))
                first.putIfAbsent(need.fact().need(), need);
        return List.copyOf(first.values());
    }
}
