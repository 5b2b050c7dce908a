package org.secondquestion.points.family;

import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Substantive;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.NamesPoints;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** How much of this have only the parents told us? */
public final class SelfReport implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var facts = record.within(window, Fact.class, Substantive::is);
        var toldByParents = toldByParents(facts);
        if (facts.size() < settings.count("facts") || toldByParents.isEmpty())
            return notRelevant();
        if (!isMostlyTold(facts, settings))
            return answeredBy(Rows.where(facts, fact -> !toldByParents.contains(fact)));
        var thoughts = Thought.on("family.self-report", record, List.of());
        if (!isUnthought(toldByParents, thoughts))
            return answeredBy(Rows.where(thoughts, thought -> Rows.any(toldByParents, thought::follows)));
        return open(toldByParents)
                .since(Unbroken.since(record, window, record.all(Fact.class, Substantive::is),
                        then -> isMostlyTold(then, settings) && isUnthought(toldByParents(then), thoughts)))
                .found(toldByParents.size() + " of " + facts.size() + " facts of the last " + window.inWords()
                        + " rest on the word of a parent or carer.");
    }

    private static List<Entry<Fact>> toldByParents(List<Entry<Fact>> facts) {
        return Rows.where(facts, fact -> fact.informant().source().parental());
    }

    private static boolean isMostlyTold(List<Entry<Fact>> facts, Settings settings) {
        return facts.size() >= settings.count("facts")
                && toldByParents(facts).size() * 100 > settings.count("per cent") * facts.size();
    }

    private static boolean isUnthought(List<Entry<Fact>> told, List<Entry<NamesPoints>> thoughts) {
        return Rows.any(told, fact -> Rows.none(thoughts, thought -> thought.follows(fact)));
    }
}
