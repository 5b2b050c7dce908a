package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** We know what is happening. Why is it happening? */
public final class SecondQuestion implements Point {

    private static final int WORDS_AT_LEAST = 6;

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var concerns = record.within(settings.span("window"), Incident.class, one -> Standing.category(one).isPresent());
        int times = settings.count("concerns");
        var days = firstOfEachDay(concerns);
        if (days.size() < times)
            return notRelevant();
        var why = new ArrayList<Entry<?>>(record.knowing(days.get(times - 1), Analysis.class).stream()
                .filter(analysis -> NearCopy.words(analysis.narrative()).size() >= WORDS_AT_LEAST).toList());
        why.addAll(Thought.on("reflection.second-question", record, days.subList(0, times)));
        var later = concerns.stream().filter(concern -> why.stream().noneMatch(one -> one.wasRecordedAfter(concern))).toList();
        return firstOfEachDay(later).size() >= times || why.isEmpty()
                ? open(later)
                : answeredBy(why.stream().distinct().toList());
    }

    private static List<Entry<Incident>> firstOfEachDay(List<Entry<Incident>> concerns) {
        var days = new LinkedHashMap<LocalDate, Entry<Incident>>();
        concerns.forEach(concern -> days.putIfAbsent(concern.day(), concern));
        return List.copyOf(days.values());
    }
}
