package org.secondquestion.points;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.record.Upkeep;
import org.secondquestion.words.Phrases;

/**
 * Words in a note that a point asks about. They are answered for by thought that names the point, which says why they
 * stay; or they are withdrawn by a correction and written anew.
 */
public final class Wording {

    private Wording() {
    }

    public static Answer ask(String point, Phrases phrases, ChildRecord record, Span window, Predicate<Entry<Fact>> where) {
        var said = new ArrayList<Entry<Fact>>();
        for (var entry : record.within(window, Fact.class))
            if (phrases.in(entry.note()) && !isThoughtOrUpkeep(entry.fact()) && where.test(entry))
                said.add(entry);
        if (said.isEmpty())
            return Answer.notRelevant();
        var open = Rows.where(said, entry -> Thought.on(point, record, List.of(entry)).isEmpty());
        if (open.isEmpty())
            return Answer.answeredBy(Rows.together(said, entry -> Thought.on(point, record, List.of(entry))));
        return Answer.open(open).sinceOldest().found("Written: \u201c" + String.join("\u201d, \u201c",
                Rows.together(open, entry -> phrases.find(entry.note()).stream().toList())) + "\u201d.");
    }

    private static boolean isThoughtOrUpkeep(Fact fact) {
        return fact instanceof NamesPoints || fact instanceof Upkeep;
    }
}
