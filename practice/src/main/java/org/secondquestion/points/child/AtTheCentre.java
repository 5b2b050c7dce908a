package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Meetings;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Where is the child in this meeting? */
public final class AtTheCentre implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var toCome = Meetings.toCome(record, AtTheCentre::ofAPlan);
        var held = Rows.where(Meetings.held(record, settings.span("window"), AtTheCentre::ofAPlan),
                meeting -> !Closed.after(meeting, record));
        if (!record.born() || toCome.isEmpty() && held.isEmpty())
            return notRelevant();
        var without = new ArrayList<Entry<?>>(Rows.where(toCome, meeting -> sought(meeting, record).isEmpty()));
        without.addAll(Unbroken.run(held, meeting -> answers(meeting, record).isEmpty()));
        if (!without.isEmpty())
            return open(without).sinceOldest();
        var by = new ArrayList<Entry<?>>(toCome.stream().flatMap(meeting -> sought(meeting, record).stream()).toList());
        if (!held.isEmpty())
            by.addAll(answers(held.getLast(), record));
        return answeredBy(by.stream().distinct().toList());
    }

    private static boolean ofAPlan(MeetingKind kind) {
        return kind.conference() || kind == MeetingKind.CORE_GROUP || kind == MeetingKind.CHILD_IN_NEED_MEETING
                || kind == MeetingKind.LOOKED_AFTER_REVIEW;
    }

    /** Invitations to the same meeting that say how the child is to be heard, or ask an advocate. */
    private static List<Entry<MeetingArranged>> sought(Entry<MeetingArranged> meeting, ChildRecord record) {
        return record.all(MeetingArranged.class, one -> one.meeting() == meeting.fact().meeting()
                && one.on().equals(meeting.fact().on()) && seeksTheChild(one));
    }

    private static boolean seeksTheChild(MeetingArranged meeting) {
        return !meeting.childsView().isBlank() || meeting.invited().contains(Service.ADVOCACY);
    }

    private static boolean hadTheChild(MeetingHeld meeting) {
        return !meeting.childsView().isBlank() || meeting.childThere().yes() || meeting.attended().contains(Service.ADVOCACY);
    }

    /** The child was in it; or the next one is to have the child in it; or somebody thought about it. */
    private static List<? extends Entry<?>> answers(Entry<MeetingHeld> meeting, ChildRecord record) {
        if (hadTheChild(meeting.fact()))
            return List.of(meeting);
        var answers = new ArrayList<Entry<?>>(Thought.on("child.at-the-centre", record, List.of(meeting)));
        answers.addAll(record.knowing(meeting, MeetingArranged.class,
                next -> ofAPlan(next.meeting()) && next.on().isAfter(meeting.day()) && seeksTheChild(next)));
        return answers;
    }
}
