package org.secondquestion.points.sexualabuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.BehaviourKind;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is something wrong where the child lives now? */
public final class ChildInCare implements Point {

    private static final Set<Order> IN_CARE = EnumSet.of(Order.INTERIM_CARE_ORDER, Order.CARE_ORDER,
            Order.ACCOMMODATED_BY_AGREEMENT,
            Order.EMERGENCY_PROTECTION);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (Standing.plan(record) != Plan.IN_CARE && !IN_CARE.contains(Standing.order(record)))
            return notRelevant();
        var rises = record.within(settings.span("window"), Behaviour.class,
                behaviour -> behaviour.markedRise().yes() && !behaviour.kinds().equals(List.of(BehaviourKind.SETTLED)));
        if (rises.isEmpty())
            return notRelevant();
        var unthought = rises.stream().filter(rise -> thought(record, rise).isEmpty()).toList();
        var unasked = rises.stream().filter(rise -> talks(record, rise).isEmpty()).toList();
        if (unthought.isEmpty() && unasked.isEmpty())
            return answeredBy(thought(record, rises.getLast()).getLast(), talks(record, rises.getLast()).getLast());
        var open = rises.stream().filter(rise -> unthought.contains(rise) || unasked.contains(rise)).toList();
        return open(open).since(open.getFirst().recordedDay()).found(unthought.isEmpty()
                ? "The child has not been spoken to alone and away from home since."
                : unasked.isEmpty() ? "Harm happening now has not been thought about in words since." : "");
    }

    private static List<Entry<?>> thought(ChildRecord record, Entry<Behaviour> rise) {
        var thought = new ArrayList<Entry<?>>(Thought.on("sexual-abuse.child-in-care", record, List.of(rise)));
        thought.addAll(Thought.weighing(record, List.of(rise), Considered.PRESENT_HARM));
        return thought;
    }

    private static List<Entry<Met>> talks(ChildRecord record, Entry<Behaviour> rise) {
        return record.since(rise, Met.class, met -> met.alone().yes() && met.spokenTo().yes()
                && Seen.place(met).filter(place -> place == Place.PLACEMENT || place == Place.HOME).isEmpty()).stream()
                .filter(met -> Seen.faceToFace(met, record)).toList();
    }
}
