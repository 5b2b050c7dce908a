package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Invited;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.MinutesShared;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has everyone the minutes? */
public final class Minutes implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var held = record.within(settings.span("window"), MeetingHeld.class, meeting -> meeting.meeting().minuted());
        if (held.isEmpty())
            return notRelevant();
        var without = Rows.where(held, meeting -> owed(meeting, record, settings).isPresent());
        if (without.isEmpty())
            return answeredBy(held.stream().flatMap(meeting -> sent(meeting, record).stream()).toList());
        var thought = Thought.on("multi-agency.minutes", record, without);
        if (!thought.isEmpty())
            return answeredBy(thought);
        var due = without.stream().flatMap(meeting -> owed(meeting, record, settings).stream()).min(Comparator.naturalOrder())
                .orElseThrow();
        return open(without).sinceOldest().due(due).at(record.passed(due) ? Moment.NOW : Moment.MEETING);
    }

    /** The day by which everyone was to have what they have not all got yet; none where they have all of it. */
    private static Optional<LocalDate> owed(Entry<MeetingHeld> meeting, ChildRecord record, Settings settings) {
        var sent = sent(meeting, record);
        var minutes = Rows.where(sent, sending -> !sending.fact().decisionOnly().yes());
        if (reachedAll(meeting, minutes, record))
            return Optional.empty();
        var kind = meeting.fact().meeting();
        var span = kind == MeetingKind.STRATEGY_DISCUSSION
                ? "strategy discussion"
                : !kind.conference() ? "core group" : reachedAll(meeting, sent, record) ? "conference" : "decision";
        return Optional.of(settings.span(span).after(meeting.day()));
    }

    private static List<Entry<MinutesShared>> sent(Entry<MeetingHeld> meeting, ChildRecord record) {
        return record.all(MinutesShared.class,
                sent -> sent.meeting() == meeting.fact().meeting() && sent.held().equals(meeting.day()));
    }

    private static boolean reachedAll(Entry<MeetingHeld> meeting, List<Entry<MinutesShared>> sent, ChildRecord record) {
        var services = EnumSet.noneOf(Service.class);
        var authorities = new HashSet<String>();
        for (var sending : sent) {
            services.add(sending.agency().service());
            services.addAll(sending.fact().with());
            authorities.addAll(sending.fact().authorities());
        }
        var entitled = new ArrayList<>(Invited.to(meeting.fact().meeting(), meeting.day(), record));
        entitled.addAll(meeting.fact().attended());
        entitled.addAll(meeting.fact().apologies());
        return !sent.isEmpty() && services.containsAll(entitled)
                && (meeting.fact().authorities().size() < 2 || authorities.containsAll(meeting.fact().authorities()));
    }
}
