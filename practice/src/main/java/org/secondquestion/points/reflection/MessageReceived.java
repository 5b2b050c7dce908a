package org.secondquestion.points.reflection;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Language;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Did they take it in? */
public final class MessageReceived implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var given = record.within(settings.span("window"), AdviceGiven.class);
        if (given.isEmpty())
            return notRelevant();
        var open = Rows.where(given, advice -> takenIn(advice, record).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(given, advice -> takenIn(advice, record)))
                : open(open).sinceOldest();
    }

    /** What shows that somebody looked whether it was taken in: the same advice, then or later, a follow-up, or thought. */
    private static List<Entry<?>> takenIn(Entry<AdviceGiven> advice, ChildRecord record) {
        var shown = new ArrayList<Entry<?>>();
        if (arrived(advice.fact(), record))
            shown.add(advice);
        shown.addAll(record.since(advice, AdviceGiven.class, later -> later.topic() == advice.fact().topic()
                && same(later.to(), advice.fact().to(), record) && arrived(later, record)));
        shown.addAll(record.knowing(advice, FollowUp.class, after -> after.withFamily().yes()
                && SameMatter.named(after.what(), "advice " + Kinds.words(advice.fact().topic()))));
        shown.addAll(Thought.on("reflection.message-received", record, List.of(advice)));
        return shown;
    }

    private static boolean arrived(AdviceGiven advice, ChildRecord record) {
        return advice.understood().yes() && !advice.fitted().no()
                && (advice.fitted().yes() || !needsAFormOfTheirOwn(advice.to(), record));
    }

    private static boolean needsAFormOfTheirOwn(String person, ChildRecord record) {
        return Rows.any(record.all(Language.class, language -> language.interpreterNeeded().yes()),
                language -> same(language.fact().of(), person, record))
                || Rows.any(record.all(AdultNeed.class, need -> need.need() == Need.LEARNING_DISABILITY),
                        need -> same(need.fact().who(), person, record));
    }

    /** By the same word, or by two words for one person of the network. */
    private static boolean same(String one, String other, ChildRecord record) {
        return one.equalsIgnoreCase(other)
                || Rows.any(Standing.network(record), person -> Whose.is(one, person.fact()) && Whose.is(other, person.fact()));
    }
}
