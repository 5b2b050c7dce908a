package org.secondquestion.points.harm;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
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
        var concerns = Standing.openConcerns(record, category -> true);
        var underWay = record.within(settings.span("window"), Fact.class, ImpactBeforeLabel::weighsHarm).stream()
                .filter(step -> concerns.stream().anyMatch(concern -> !step.day().isBefore(concern.day()))).toList();
        if (underWay.isEmpty())
            return notRelevant();
        var stated = new ArrayList<Entry<?>>(Thought.on("harm.impact-before-label", record, concerns));
        stated.addAll(Thought.weighing(record, concerns, Considered.HARM_TO_THE_CHILD));
        if (!stated.isEmpty())
            return answeredBy(stated.stream().distinct().toList());
        var because = new ArrayList<Entry<?>>(concerns);
        because.add(underWay.getFirst());
        return open(List.copyOf(because));
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
