package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.BehaviourKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What harm might this behaviour be telling of? */
public final class TraumaInformed implements Point {

    private static final Set<BehaviourKind> TELLING = EnumSet.of(BehaviourKind.DYSREGULATED, BehaviourKind.AGGRESSIVE,
            BehaviourKind.CONTROLLING, BehaviourKind.RUNNING_AWAY, BehaviourKind.HELP_SEEKING, BehaviourKind.MINIMISING,
            BehaviourKind.DECLINING_SUPPORT);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var shown = record.within(settings.span("window"), Behaviour.class,
                one -> Rows.any(one.kinds(), TELLING::contains));
        if (shown.isEmpty())
            return notRelevant();
        boolean isOpen = !OpenRecord.because(record, settings.span("recent")).isEmpty();
        var opened = isOpen ? OpenRecord.since(record, settings.span("recent")) : LocalDate.MIN;
        var old = settings.span("age").after(record.child().birth());
        var missing = new NotYetOnRecord();
        var by = new ArrayList<Entry<?>>();
        for (var one : shown) {
            if (one.day().isBefore(old) || !isOpen && !one.fact().markedRise().yes() || Closed.after(one, record))
                continue;
            var since = one.fact().markedRise().yes() ? one.recordedDay() : Unbroken.both(one.recordedDay(), opened);
            var thought = thought(one, record);
            var talks = talks(one, record);
            if (thought.isEmpty())
                missing.add("what harm the behaviour may tell of", since, one);
            if (keepsUsOff(one.fact()) && talks.isEmpty())
                missing.add("a talk with the child alone about what they play down or decline", since, one);
            by.addAll(thought);
            by.addAll(keepsUsOff(one.fact()) ? talks : List.of());
        }
        if (!missing.nothing())
            return missing.open();
        return by.isEmpty() ? notRelevant() : answeredBy(by.stream().distinct().toList());
    }

    private static boolean keepsUsOff(Behaviour behaviour) {
        return behaviour.kinds().contains(BehaviourKind.MINIMISING)
                || behaviour.kinds().contains(BehaviourKind.DECLINING_SUPPORT);
    }

    private static List<Entry<?>> thought(Entry<Behaviour> shown, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(Thought.on("child.trauma-informed", record, List.of(shown)));
        for (var what : List.of(Considered.TRAUMA_INFORMED_APPROACH, Considered.EARLIER_TRAUMA, Considered.PRESENT_HARM))
            thought.addAll(Thought.weighing(record, List.of(shown), what));
        return thought;
    }

    private static List<Entry<Met>> talks(Entry<Behaviour> shown, ChildRecord record) {
        return Rows.where(record.knowing(shown, Met.class, met -> met.alone().yes() && met.spokenTo().yes()),
                met -> Seen.faceToFace(met, record));
    }
}
