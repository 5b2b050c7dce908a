package org.secondquestion.points.family;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Substantive;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Fact;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** How much of this have only the parents told us? */
public final class SelfReport implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var facts = record.within(settings.span("window"), Fact.class, Substantive::is);
        var toldByParents = facts.stream().filter(fact -> fact.informant().source().parental()).toList();
        if (facts.size() < settings.count("facts") || toldByParents.isEmpty())
            return notRelevant();
        if (toldByParents.size() * 100 <= settings.count("per cent") * facts.size())
            return answeredBy(facts.stream().filter(fact -> !toldByParents.contains(fact)).toList());
        var thought = Thought.on("family.self-report", record, toldByParents);
        if (!thought.isEmpty())
            return answeredBy(thought);
        return open(toldByParents).found(toldByParents.size() + " of " + facts.size() + " facts of the last "
                + settings.span("window").inWords() + " rest on the word of a parent or carer.");
    }
}
