package org.secondquestion.points;

import java.util.List;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.BehaviourKind;
import org.secondquestion.record.Span;

/** A marked rise in what a child does that tells of distress; a child who is much more settled is no such rise. */
public final class MarkedRise {

    private MarkedRise() {
    }

    public static List<Entry<Behaviour>> within(Span window, ChildRecord record) {
        return record.within(window, Behaviour.class,
                behaviour -> behaviour.markedRise().yes() && !behaviour.kinds().equals(List.of(BehaviourKind.SETTLED)));
    }
}
