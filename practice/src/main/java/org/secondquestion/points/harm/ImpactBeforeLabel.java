package org.secondquestion.points.harm;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is this doing to the child? */
public final class ImpactBeforeLabel implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var concerns = Standing.openConcerns(record);
        var steps = Rows.where(
                record.all(List.of(Assessment.class, MeetingHeld.class, MeetingArranged.class), ImpactBeforeLabel::weighsHarm),
                step -> Rows.any(concerns, concern -> !step.day().isBefore(concern.day())));
        var underWay = Rows.where(steps, step -> !record.reached(window.after(step.day())));
        if (underWay.isEmpty())
            return notRelevant();
        var unstated = Rows.where(concerns, concern -> stated(concern, record).isEmpty());
        if (unstated.isEmpty())
            return answeredBy(Rows.together(concerns, concern -> stated(concern, record)));
        var because = new ArrayList<Entry<?>>(concerns);
        because.add(underWay.getFirst());
        var turns = Unbroken.turns(record, window, steps);
        turns.addAll(Rows.each(unstated, Entry::recordedDay));
        return open(because).since(Unbroken.since(turns, day -> Rows.any(unstated, concern -> !concern.recordedDay().isAfter(day))
                && Rows.any(steps, step -> Unbroken.counts(step, window, day))));
    }

    private static List<Entry<?>> stated(Entry<Incident> concern, ChildRecord record) {
        var stated = new ArrayList<Entry<?>>(Thought.on("harm.impact-before-label", record, List.of(concern)));
        stated.addAll(Thought.weighing(record, List.of(concern), Considered.HARM_TO_THE_CHILD));
        return stated;
    }

    /** An assessment, a strategy discussion or a conference: where it is settled what is wrong. */
    private static boolean weighsHarm(Fact fact) {
        return fact instanceof Assessment || fact instanceof MeetingHeld held && weighsHarm(held.meeting())
                || fact instanceof MeetingArranged arranged && weighsHarm(arranged.meeting());
    }

    private static boolean weighsHarm(MeetingKind meeting) {
        return meeting == MeetingKind.STRATEGY_DISCUSSION || meeting.conference();
    }
}
