package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Invited;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ManagedByProbation;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is probation in the room? */
public final class ProbationInvited implements Point {

    /** A meeting, arranged or held. */
    private record Meeting(Entry<?> entry, MeetingKind kind, LocalDate on) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var managed = new LinkedHashMap<String, Entry<ManagedByProbation>>();
        record.all(ManagedByProbation.class).forEach(entry -> managed.put(entry.fact().who().toLowerCase(Locale.UK), entry));
        var meetings = new ArrayList<Meeting>();
        record.all(MeetingArranged.class).forEach(one -> meetings.add(new Meeting(one, one.fact().meeting(), one.fact().on())));
        record.all(MeetingHeld.class).forEach(one -> meetings.add(new Meeting(one, one.fact().meeting(), one.day())));
        meetings.removeIf(meeting -> meeting.kind() != MeetingKind.CORE_GROUP && meeting.kind() != MeetingKind.STRATEGY_DISCUSSION
                || record.passed(settings.span("after").after(meeting.on())) || managed(meeting, managed.values()).isEmpty());
        if (meetings.isEmpty())
            return notRelevant();
        var without = Rows.where(meetings, meeting -> answers(meeting, record).isEmpty());
        if (without.isEmpty())
            return answeredBy(Rows.together(meetings, meeting -> answers(meeting, record)));
        return open(without.stream().<Entry<?>>map(Meeting::entry).toList())
                .since(without.stream().map(meeting -> knownSince(meeting, managed.values(), record)).min(LocalDate::compareTo)
                        .orElseThrow())
                .due(without.stream().map(Meeting::on).min(LocalDate::compareTo).orElseThrow())
                .found("Managed by probation: "
                        + String.join(", ", without.stream().flatMap(meeting -> managed(meeting, managed.values()).stream())
                                .map(entry -> entry.fact().who()).distinct().toList())
                        + ".");
    }

    /** Those of whom it was known by the day of the meeting that probation manages them on it. */
    private static List<Entry<ManagedByProbation>> managed(Meeting meeting, Collection<Entry<ManagedByProbation>> people) {
        return Rows.where(people, person -> !person.recordedDay().isAfter(meeting.on())
                && person.fact().until().filter(meeting.on()::isAfter).isEmpty());
    }

    /** Since the meeting and the person were both on the record, however often the person was entered. */
    private static LocalDate knownSince(Meeting meeting, Collection<Entry<ManagedByProbation>> people, ChildRecord record) {
        var now = managed(meeting, people);
        var person = Rows.firstRecorded(Rows.where(managed(meeting, record.all(ManagedByProbation.class)),
                one -> Rows.any(now, known -> known.fact().who().equalsIgnoreCase(one.fact().who()))));
        return person.isAfter(meeting.entry().recordedDay()) ? person : meeting.entry().recordedDay();
    }

    private static List<Entry<?>> answers(Meeting meeting, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(Rows.where(record.all(MeetingHeld.class, held -> held.meeting() == meeting.kind()
                && (held.attended().contains(Service.PROBATION) || held.apologies().contains(Service.PROBATION))),
                held -> held.day().equals(meeting.on())));
        if (Invited.to(meeting.kind(), meeting.on(), record).contains(Service.PROBATION))
            answers.add(meeting.entry());
        answers.addAll(Thought.on("multi-agency.probation-invited", record, List.of(meeting.entry())));
        return answers;
    }
}
