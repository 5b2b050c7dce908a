package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is it written, for everyone? */
public final class WrittenPlan implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var decided = record.within(settings.span("window"), MeetingHeld.class,
                held -> PlanMeetings.is(held.meeting()) || held.meeting() == MeetingKind.STRATEGY_DISCUSSION);
        decided.removeIf(meeting -> decisions(meeting, record).isEmpty() && actions(meeting, record, settings).isEmpty());
        if (decided.isEmpty())
            return notRelevant();
        var agreed = record.since(decided.getFirst(), Action.class);
        var wanting = new ArrayList<Entry<?>>(
                Unbroken.run(decided, meeting -> actions(meeting, record, settings).isEmpty()));
        wanting.addAll(Actions.lacking(agreed, action -> action.owner().isBlank() || action.due().isEmpty()
                || !Actions.saysWhose(action, record), record));
        var open = Rows.where(wanting, entry -> thought(entry, record).isEmpty());
        if (!open.isEmpty())
            return open(open).sinceOldest()
                    .found(open.stream().map(WrittenPlan::words).distinct().collect(Collectors.joining(" ")));
        var written = new ArrayList<Entry<?>>(agreed);
        written.removeAll(wanting);
        wanting.forEach(entry -> written.addAll(thought(entry, record)));
        return answeredBy(written.stream().distinct().toList());
    }

    private static List<Entry<Decision>> decisions(Entry<MeetingHeld> meeting, ChildRecord record) {
        return Rows.where(record.since(meeting, Decision.class, decision -> !decision.decision().ends()),
                decision -> decision.day().equals(meeting.day()));
    }

    /** What was agreed at the meeting, or written down in the days after it. */
    private static List<Entry<Action>> actions(Entry<MeetingHeld> meeting, ChildRecord record, Settings settings) {
        var last = settings.span("writing").after(meeting.day());
        return Rows.where(record.since(meeting, Action.class), action -> !action.day().isAfter(last));
    }

    private static List<? extends Entry<?>> thought(Entry<?> entry, ChildRecord record) {
        return Thought.on("multi-agency.written-plan", record, List.of(entry));
    }

    private static String words(Entry<?> entry) {
        return entry.fact() instanceof Action action
                ? "Without a name, a part or a day: " + action.what() + "."
                : "The meeting decided, and no action is written down.";
    }
}
