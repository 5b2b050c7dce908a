package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Observation.LivedExperience;
import org.secondquestion.record.Rows;

/** What the child told or showed of their life, written in words, and not on the word of a parent or carer. */
final class ChildsExperience {

    private ChildsExperience() {
    }

    /** On the day of an entry or after it. */
    static List<Entry<Observation>> since(Entry<?> entry, ChildRecord record) {
        return Rows.where(
                record.since(entry, Observation.class, told -> told instanceof ChildsVoice || told instanceof LivedExperience),
                told -> !told.narrative().isBlank() && !told.informant().source().parental());
    }
}
