package org.secondquestion.points.reflection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Judgement;
import org.secondquestion.record.Thinking.Rating;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What would change your mind? */
public final class FixedJudgement implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var byCategory = record.within(settings.span("window"), Judgement.class).stream()
                .collect(
                        Collectors.groupingBy(judgement -> judgement.fact().category(), LinkedHashMap::new, Collectors.toList()));
        var weighed = new ArrayList<Entry<?>>();
        for (var judgements : byCategory.values()) {
            var alike = alike(judgements);
            var contrary = alike.size() < settings.count("alike") ? List.<Entry<Fact>>of() : contrary(alike, record);
            if (contrary.isEmpty())
                continue;
            var thought = weighing(contrary, record);
            if (thought.isEmpty()) {
                var because = new ArrayList<Entry<?>>(alike);
                because.addAll(contrary);
                return open(because).found(alike.size() + " judgements in a row say the same; " + contrary.size()
                        + (contrary.size() == 1 ? " entry speaks" : " entries speak") + " against them.");
            }
            weighed.addAll(thought);
        }
        return weighed.isEmpty() ? notRelevant() : answeredBy(weighed);
    }

    /** The judgements at the end of the row that are alike, in what they say or in its words. */
    private static List<Entry<Judgement>> alike(List<Entry<Judgement>> row) {
        int first = row.size() - 1;
        while (first > 0 && alike(row.get(first - 1), row.get(first)))
            first--;
        return row.subList(first, row.size());
    }

    private static boolean alike(Entry<Judgement> earlier, Entry<Judgement> later) {
        return later.fact().rating() != Rating.NOT_SAID && later.fact().rating() == earlier.fact().rating()
                || NearCopy.alike(earlier.narrative(), later.narrative());
    }

    /** What came in since the first of them, and was known when the last was made. */
    private static List<Entry<Fact>> contrary(List<Entry<Judgement>> alike, ChildRecord record) {
        var rating = alike.getLast().fact().rating();
        return record.since(alike.getFirst(), Fact.class, fact -> Contrary.to(rating, fact)).stream()
                .filter(entry -> alike.getLast().wasRecordedAfter(entry)).toList();
    }

    private static List<Entry<?>> weighing(List<Entry<Fact>> contrary, ChildRecord record) {
        var weighing = new ArrayList<Entry<?>>(Thought.on("reflection.fixed-judgement", record, contrary));
        weighing.addAll(record.knowing(contrary.getLast(), Analysis.class,
                analysis -> analysis.considered().contains(Considered.CONTRARY_EVIDENCE)));
        return weighing;
    }
}
