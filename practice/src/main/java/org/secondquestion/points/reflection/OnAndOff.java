package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Why do they come and go? */
public final class OnAndOff implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Engagement.class))
            return notRelevant();
        var window = settings.span("window");
        int times = settings.count("turns");
        var because = new ArrayList<Entry<?>>();
        var since = new ArrayList<LocalDate>();
        var thought = new ArrayList<Entry<?>>();
        for (var row : byPerson(record)) {
            var turns = turns(row);
            var now = Rows.where(turns, turn -> !record.reached(window.after(turn.day())));
            if (now.size() < times || ended(now.getLast(), record))
                continue;
            var open = Rows.where(now, turn -> explored(turn, record).isEmpty());
            thought.addAll(explored(now.getLast(), record));
            if (open.isEmpty())
                continue;
            because.addAll(now);
            since.add(Unbroken.since(record, window, turns,
                    then -> then.size() >= times && Rows.any(then, open::contains)));
        }
        if (because.isEmpty())
            return thought.isEmpty() ? notRelevant() : answeredBy(thought.stream().distinct().toList());
        return open(because).since(Collections.min(since));
    }

    /** What was said of each person's coming and staying away; what lies between the two turns nothing. */
    private static Collection<List<Entry<Engagement>>> byPerson(ChildRecord record) {
        return record.all(Engagement.class, said -> said.engagement() == EngagementKind.ENGAGED || gone(said)).stream()
                .collect(Collectors.groupingBy(said -> person(said.fact().who(), record), LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static String person(String who, ChildRecord record) {
        return Standing.network(record).stream().filter(person -> Whose.is(who, person.fact())).findFirst()
                .map(person -> Whose.words(person.fact())).orElse(who).toLowerCase(Locale.UK);
    }

    private static List<Entry<Engagement>> turns(List<Entry<Engagement>> row) {
        var turns = new ArrayList<Entry<Engagement>>();
        for (int i = 1; i < row.size(); i++)
            if (gone(row.get(i).fact()) != gone(row.get(i - 1).fact()))
                turns.add(row.get(i));
        return turns;
    }

    private static boolean gone(Engagement said) {
        return said.engagement() == EngagementKind.DISENGAGED || said.engagement() == EngagementKind.AVOIDING;
    }

    private static boolean ended(Entry<Engagement> turn, ChildRecord record) {
        return record.latest(Decision.class, decision -> decision.decision().ends()).filter(end -> end.follows(turn))
                .isPresent();
    }

    private static List<Entry<?>> explored(Entry<Engagement> turn, ChildRecord record) {
        var explored = new ArrayList<Entry<?>>(Thought.on("reflection.on-and-off", record, List.of(turn)));
        explored.addAll(Thought.weighing(record, List.of(turn), Considered.REASONS_FOR_RELUCTANCE));
        return explored;
    }
}
