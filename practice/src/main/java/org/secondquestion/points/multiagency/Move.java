package org.secondquestion.points.multiagency;

import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Entry;

/** A move of home, school or placement into the area of another authority. */
record Move(Entry<?> entry, String area) {

    boolean ofHome() {
        return entry.fact() instanceof HouseholdChange;
    }
}
