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

    /** All of it, oldest first. */
    static List<Entry<Observation>> all(ChildRecord record) {
        return Rows.where(record.all(Observation.class, ChildsExperience::isOfIt), ChildsExperience::isOwnWord);
    }

    /** On the day of an entry or after it. */
    static List<Entry<Observation>> since(Entry<?> entry, ChildRecord record) {
        return Rows.where(record.since(entry, Observation.class, ChildsExperience::isOfIt), ChildsExperience::isOwnWord);
    }

    private static boolean isOfIt(Observation told) {
        return told instanceof ChildsVoice || told instanceof LivedExperience;
    }

    private static boolean isOwnWord(Entry<Observation> told) {
        return !told.note().isEmpty() && !told.informant().source().parental();
    }
}
