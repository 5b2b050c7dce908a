package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Do the parents want to change, can they, or do they show us what we want to see? */
public final class MotivationToChange implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Engagement.class))
            return notRelevant();
        var window = settings.span("window");
        var concerns = Standing.openConcerns(record);
        if (Rows.every(concerns, concern -> record.reached(window.after(concern.day())))
                || record.within(window, Engagement.class, one -> isAdults(one, record)).isEmpty())
            return notRelevant();
        var turns = turns(record);
        var thoughts = thoughts(concerns.getFirst(), record);
        var unweighed = Rows.where(turns, turn -> Rows.none(thoughts, thought -> thought.follows(turn)));
        var since = new ArrayList<LocalDate>();
        if (!unweighed.isEmpty())
            since.add(Unbroken.both(Rows.firstRecorded(unweighed), Rows.firstRecorded(concerns)));
        if (!thoughts.isEmpty() && record.reached(settings.span("each").after(thoughts.getLast().day())))
            since.add(settings.span("each").after(thoughts.getLast().day()));
        if (since.isEmpty())
            return answeredBy(thoughts.getLast());
        var because = new ArrayList<Entry<?>>(unweighed.isEmpty() ? List.of(turns.getLast()) : unweighed);
        because.addFirst(concerns.getFirst());
        return open(because).since(since.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    /** A parent or carer, or nobody named; how the child meets us is another matter. */
    private static boolean isAdults(Engagement engagement, ChildRecord record) {
        return engagement.who().isBlank() || !Whose.childs(engagement.who(), record);
    }

    /** Where somebody begins to meet us in another way than before: more of the same is no news. */
    private static List<Entry<Engagement>> turns(ChildRecord record) {
        var last = new HashMap<String, EngagementKind>();
        return Rows.where(record.all(Engagement.class, one -> isAdults(one, record)), one -> one.fact()
                .engagement() != last.put(one.fact().who().toLowerCase(Locale.UK), one.fact().engagement()));
    }

    /** Of either name that the point bears, or weighing what it asks, since the first of the open concerns. */
    private static List<Entry<?>> thoughts(Entry<Incident> concern, ChildRecord record) {
        var thoughts = new ArrayList<Entry<?>>(Thought.on("neglect.motivation-to-change", record, List.of(concern)));
        thoughts.addAll(Thought.on("reflection.motivation-to-change", record, List.of(concern)));
        thoughts.addAll(Thought.weighing(record, List.of(concern), Considered.WILLINGNESS_TO_CHANGE,
                Considered.CAPACITY_TO_CHANGE, Considered.ENGAGEMENT));
        thoughts.sort(Comparator.comparing(Entry::day));
        return thoughts;
    }
}
