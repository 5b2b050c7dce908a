package org.secondquestion.points.reflection;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
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
        var window = settings.span("window");
        int times = settings.count("concerns");
        var concerns = record.within(window, Incident.class, one -> Standing.category(one).isPresent());
        if (days(concerns) < times)
            return notRelevant();
        var ever = record.all(Incident.class, one -> Standing.category(one).isPresent());
        var whys = whys(record);
        whys.removeIf(why -> days(Rows.where(ever,
                concern -> why.follows(concern) && window.after(concern.day()).isAfter(why.day()))) < times);
        var unasked = unasked(concerns, whys);
        return days(unasked) < times
                ? answeredBy(whys.stream().distinct().toList())
                : open(unasked).since(Unbroken.since(record, window, unasked(ever, whys), then -> days(then) >= times));
    }

    private static List<Entry<?>> whys(ChildRecord record) {
        var whys = new ArrayList<Entry<?>>(
                Rows.where(record.all(Analysis.class), analysis -> NearCopy.words(analysis.note()) >= WORDS_AT_LEAST));
        whys.addAll(Thought.on("reflection.second-question", record, List.of()));
        return whys;
    }

    private static List<Entry<Incident>> unasked(List<Entry<Incident>> concerns, List<Entry<?>> whys) {
        return Rows.where(concerns, concern -> Rows.none(whys, why -> why.wasRecordedAfter(concern)));
    }

    /** Several entries of one day are often one event. */
    private static long days(List<Entry<Incident>> concerns) {
        return concerns.stream().map(Entry::day).distinct().count();
    }
}
