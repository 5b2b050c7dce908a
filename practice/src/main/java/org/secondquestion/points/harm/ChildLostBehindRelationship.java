package org.secondquestion.points.harm;

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
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Judgement;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is a good relationship with the adults hiding the child? */
public final class ChildLostBehindRelationship implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        int judged = settings.count("judgements");
        var good = good(record.within(window, Judgement.class));
        var contrary = contrary(good, judged, record);
        if (contrary.isEmpty())
            return notRelevant();
        var unweighed = Rows.where(contrary, concern -> weighed(concern, record).isEmpty());
        if (unweighed.isEmpty())
            return answeredBy(Rows.together(contrary, concern -> weighed(concern, record)));
        var because = new ArrayList<Entry<?>>(good);
        because.addAll(unweighed);
        return open(because).since(Unbroken.since(record, window, record.all(Judgement.class),
                then -> Rows.any(contrary(good(then), judged, record), unweighed::contains)));
    }

    /** The good judgements at the end of the row. */
    private static List<Entry<Judgement>> good(List<Entry<Judgement>> judgements) {
        return Unbroken.run(judgements, judgement -> judgement.fact().rating().favourable());
    }

    /** The worries since the first of a row that is long enough, on record when the last was made. */
    private static List<Entry<Incident>> contrary(List<Entry<Judgement>> good, int judged, ChildRecord record) {
        if (good.size() < judged)
            return List.of();
        return Rows.where(record.since(good.getFirst(), Incident.class, incident -> Standing.category(incident).isPresent()),
                concern -> !concern.day().isAfter(good.getLast().day()) && good.getLast().wasRecordedAfter(concern));
    }

    private static List<Entry<?>> weighed(Entry<Incident> concern, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(
                Thought.on("harm.child-lost-behind-relationship", record, List.of(concern)));
        weighed.addAll(Thought.weighing(record, List.of(concern), Considered.CONTRARY_EVIDENCE));
        return weighed;
    }
}
