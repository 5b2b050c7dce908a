package org.secondquestion.points.multiagency;

import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Wording;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Rows;
import org.secondquestion.words.Phrases;

/** What did you see, in plain words? */
public final class PlainWords implements Point {

    private static final Phrases SAY_NOTHING = Phrases.of("doing well", "doing fine", "doing ok", "doing okay", "no concerns",
            "nil concerns", "no current concerns", "no immediate concerns", "no new concerns", "no safeguarding concerns",
            "no issues", "nothing to report", "engaging well", "engages well", "engaged well", "presented well",
            "presenting well", "appropriately dressed", "dressed appropriately", "presented appropriately",
            "presenting appropriately", "interacted appropriately", "interacting appropriately", "responded appropriately",
            "behaved appropriately", "appropriate interaction", "appropriate interactions", "appropriate parenting",
            "was appropriate with", "were appropriate with", "toxic trio", "trilogy of risk", "robust plan", "robust package",
            "wraparound support", "holistic support", "holistic package", "safeguarding lens");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        return Wording.ask("multi-agency.plain-words", SAY_NOTHING, record, settings.span("window"),
                entry -> seen(entry, record).isEmpty());
    }

    /** What the same agency saw and wrote down that day, the entry itself among it. */
    private static List<Entry<Observation>> seen(Entry<?> entry, ChildRecord record) {
        return Rows.where(record.all(Observation.class),
                seen -> seen.day().equals(entry.day()) && seen.agency().equals(entry.agency())
                        && !seen.informant().source().parental());
    }
}
