package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
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
        var window = settings.span("window");
        int times = settings.count("alike");
        var weighed = new ArrayList<Entry<?>>();
        var because = new ArrayList<Entry<?>>();
        var since = new ArrayList<LocalDate>();
        var found = new ArrayList<String>();
        byCategory(record.within(window, Judgement.class)).forEach((category, judgements) -> {
            var alike = alike(judgements);
            var contrary = contrary(judgements, times, record);
            var unweighed = unweighed(contrary, record);
            contrary.forEach(entry -> weighed.addAll(weighing(entry, record)));
            if (unweighed.isEmpty())
                return;
            because.addAll(alike);
            because.addAll(contrary);
            since.add(Unbroken.since(record, window,
                    record.all(Judgement.class, judgement -> judgement.category().equals(category)),
                    then -> !unweighed(contrary(then, times, record), record).isEmpty()));
            found.add(alike.size() + " judgements in a row say the same; " + contrary.size()
                    + (contrary.size() == 1 ? " entry speaks" : " entries speak") + " against them.");
        });
        if (because.isEmpty())
            return weighed.isEmpty() ? notRelevant() : answeredBy(weighed.stream().distinct().toList());
        return open(because).since(Collections.min(since)).found(String.join(" ", found));
    }

    private static Map<Optional<Category>, List<Entry<Judgement>>> byCategory(List<Entry<Judgement>> judgements) {
        return judgements.stream()
                .collect(Collectors.groupingBy(one -> one.fact().category(), LinkedHashMap::new, Collectors.toList()));
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
                || NearCopy.alike(earlier.note(), later.note());
    }

    /** What came in since the first of a row that is long enough, and was known when the last was made. */
    private static List<Entry<Fact>> contrary(List<Entry<Judgement>> judgements, int times, ChildRecord record) {
        var alike = judgements.isEmpty() ? judgements : alike(judgements);
        if (alike.size() < times)
            return List.of();
        var rating = alike.getLast().fact().rating();
        return Rows.where(record.since(alike.getFirst(), Fact.class, fact -> Contrary.to(rating, fact)),
                entry -> alike.getLast().wasRecordedAfter(entry));
    }

    private static List<Entry<Fact>> unweighed(List<Entry<Fact>> contrary, ChildRecord record) {
        return Rows.where(contrary, entry -> weighing(entry, record).isEmpty());
    }

    private static List<Entry<?>> weighing(Entry<Fact> contrary, ChildRecord record) {
        var weighing = new ArrayList<Entry<?>>(Thought.on("reflection.fixed-judgement", record, List.of(contrary)));
        weighing.addAll(record.knowing(contrary, Analysis.class,
                analysis -> analysis.considered().contains(Considered.CONTRARY_EVIDENCE)));
        return weighing;
    }
}
