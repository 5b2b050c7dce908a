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
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who leads, and who does what? */
public final class LeadAndActions implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var held = record.within(settings.span("window"), MeetingHeld.class, meeting -> PlanMeetings.is(meeting.meeting()));
        held.removeIf(meeting -> others(meeting).isEmpty());
        if (held.isEmpty())
            return notRelevant();
        var lead = Rows.where(held, meeting -> meeting.fact().lead().isPresent());
        var actions = record.within(settings.span("agreed"), Action.class);
        var unclear = Unbroken.run(held, meeting -> thought(meeting, record).isEmpty()
                && (lead.isEmpty() || !idle(meeting, actions, record).isEmpty()));
        if (!unclear.isEmpty())
            return open(unclear).sinceOldest().found(found(lead.isEmpty(), idle(unclear.getLast(), actions, record)));
        var clear = new ArrayList<Entry<?>>(thought(held.getLast(), record));
        if (clear.isEmpty()) {
            clear.add(lead.getLast());
            actions.stream().filter(action -> isStillToDo(action, held.getLast(), record)).forEach(clear::add);
        }
        return answeredBy(clear);
    }

    /** The services that were there, beside the one that wrote the record. */
    private static List<Service> others(Entry<MeetingHeld> meeting) {
        return Rows.where(meeting.fact().attended(), service -> service != meeting.agency().service());
    }

    private static List<Service> idle(Entry<MeetingHeld> meeting, List<Entry<Action>> actions, ChildRecord record) {
        return Rows.where(meeting.fact().attended(), service -> Rows.none(actions,
                action -> Actions.isFor(service, action.fact()) && isStillToDo(action, meeting, record)));
    }

    /** Agreed at the meeting or after it; or before it, and not done by then. */
    private static boolean isStillToDo(Entry<Action> action, Entry<MeetingHeld> meeting, ChildRecord record) {
        return Rows.none(Actions.done(action, record), done -> done.day().isBefore(meeting.day()));
    }

    private static List<? extends Entry<?>> thought(Entry<MeetingHeld> meeting, ChildRecord record) {
        return Thought.on("multi-agency.lead-and-actions", record, List.of(meeting));
    }

    private static String found(boolean nobodyLeads, List<Service> idle) {
        return (nobodyLeads ? "No lead is named. " : "") + (idle.isEmpty()
                ? ""
                : "No action for " + idle.stream().map(Kinds::words).collect(Collectors.joining(", ")) + ".");
    }
}
