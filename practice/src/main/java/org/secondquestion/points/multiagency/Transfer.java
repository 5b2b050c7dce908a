package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Meetings;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Has the child been handed from one area to the other, with the whole history? */
public final class Transfer implements Point {

    private static final Set<ConditionKind> LASTING = EnumSet.of(ConditionKind.LONG_TERM, ConditionKind.DISABILITY,
            ConditionKind.COMPLEX, ConditionKind.MENTAL_HEALTH);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var moves = Moves.intoAnotherArea(record);
        moves.removeIf(move -> record.reached(settings.span("window").after(move.entry().day())));
        if (moves.isEmpty() || !isInNeed(record, settings))
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new LinkedHashSet<Entry<?>>();
        for (var move : moves) {
            var thought = Thought.on("multi-agency.transfer", record, List.of(move.entry()));
            var sent = Rows.where(record.all(Agreement.Transfer.class, transfer -> Moves.isOneArea(transfer.to(), move.area())),
                    transfer -> !settings.span("before").after(transfer.day()).isBefore(move.entry().day()));
            answers.addAll(thought.isEmpty() ? sent : thought);
            if (thought.isEmpty())
                wanting(move, Rows.each(sent, Entry::fact), record, settings)
                        .forEach(thing -> missing.add(thing, move.entry().recordedDay(), move.entry()));
        }
        return missing.nothing() ? answeredBy(List.copyOf(answers)) : missing.open();
    }

    /** On a plan, with an open concern, or with a need of health that lasts. */
    private static boolean isInNeed(ChildRecord record, Settings settings) {
        return !OpenRecord.because(record, settings.span("window")).isEmpty()
                || !record.all(HealthCondition.class, health -> LASTING.contains(health.condition())).isEmpty();
    }

    private static List<String> wanting(Move move, List<Agreement.Transfer> sent, ChildRecord record, Settings settings) {
        var wanting = new ArrayList<String>();
        if (Rows.every(sent, transfer -> transfer.receiving().isEmpty()))
            wanting.add("who in " + move.area() + " receives the child");
        if (Rows.none(sent, transfer -> transfer.historySent().yes()))
            wanting.add("the whole history sent");
        if (Rows.none(sent, transfer -> transfer.acknowledged().yes()))
            wanting.add("word that it arrived");
        if (move.ofHome() && Standing.plan(record) == Plan.CHILD_PROTECTION && !isConferenceThere(move, record, settings))
            wanting.add("a conference in " + move.area());
        return wanting;
    }

    /** Held, or arranged for a day in the time there is for it. */
    private static boolean isConferenceThere(Move move, ChildRecord record, Settings settings) {
        var last = settings.span("conference").after(move.entry().day());
        return !record.since(move.entry(), MeetingHeld.class, held -> held.meeting() == MeetingKind.INITIAL_CONFERENCE).isEmpty()
                || Rows.any(Meetings.toCome(record, kind -> kind == MeetingKind.INITIAL_CONFERENCE),
                        arranged -> !arranged.fact().on().isAfter(last));
    }
}
