package org.secondquestion.points.harm;

import java.util.ArrayList;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
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
        int judged = settings.count("judgements");
        var all = record.within(settings.span("window"), Judgement.class);
        if (all.size() < judged)
            return notRelevant();
        var last = all.subList(all.size() - judged, all.size());
        var contrary = record.since(last.getFirst(), Incident.class, incident -> Standing.category(incident).isPresent()).stream()
                .filter(concern -> !concern.day().isAfter(last.getLast().day())).toList();
        if (contrary.isEmpty() || !last.stream().allMatch(judgement -> judgement.fact().rating().favourable()))
            return notRelevant();
        var weighed = new ArrayList<Entry<?>>(Thought.on("harm.child-lost-behind-relationship", record, contrary));
        weighed.addAll(Thought.weighing(record, contrary, Considered.CONTRARY_EVIDENCE));
        if (!weighed.isEmpty())
            return answeredBy(weighed.stream().distinct().toList());
        var because = new ArrayList<Entry<?>>(last);
        because.addAll(contrary);
        return open(because);
    }
}
