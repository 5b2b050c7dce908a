package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.record.YesNo;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Does the risk assessment hold what the children say, what is known of the abuser, and what the non-abusing parent says? */
public final class ThreeSources implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var made = record.all(Thinking.class, RiskChecklist::is);
        if (made.isEmpty() || record.reached(settings.span("window").after(made.getLast().day()))
                || KnownAbuse.isEnded(made.getLast(), record))
            return notRelevant();
        var speaks = settings.span("speaks");
        var lacking = Unbroken.run(made, one -> !wanting(one, record, speaks).isEmpty());
        if (!lacking.isEmpty())
            return open(lacking).sinceOldest()
                    .found("Not on the latest of them: " + String.join("; ", wanting(lacking.getLast(), record, speaks)) + ".");
        var answers = new ArrayList<Entry<?>>(List.of(made.getLast()));
        for (var source : List.of(Considered.CHILDS_VIEWS, Considered.WHAT_IS_KNOWN_OF_THE_ABUSER,
                Considered.NON_ABUSING_PARENTS_WORD))
            answers.addAll(Thought.weighing(record, List.of(made.getLast()), source));
        answers.addAll(Thought.on("domestic-abuse.three-sources", record, List.of(made.getLast())));
        return answeredBy(answers.stream().distinct().toList());
    }

    private static List<String> wanting(Entry<Thinking> made, ChildRecord record, Span speaks) {
        var wanting = new ArrayList<String>();
        if (!Thought.on("domestic-abuse.three-sources", record, List.of(made)).isEmpty())
            return wanting;
        if (!made.day().isBefore(speaks.after(record.child().birth())) && !holds(made, Considered.CHILDS_VIEWS, record))
            wanting.add("what the children say");
        if (!holds(made, Considered.WHAT_IS_KNOWN_OF_THE_ABUSER, record))
            wanting.add("what is known of the person causing harm");
        if (!holds(made, Considered.NON_ABUSING_PARENTS_WORD, record))
            wanting.add("what the non-abusing parent says");
        return wanting;
    }

    /** On it, or added by an analysis or assessment after it. */
    private static boolean holds(Entry<Thinking> made, Considered source, ChildRecord record) {
        boolean onIt = made.fact() instanceof Tool tool && said(tool, source).yes()
                || made.fact() instanceof Assessment assessment && assessment.considered().contains(source);
        return onIt || !Thought.weighing(record, List.of(made), source).isEmpty();
    }

    private static YesNo said(Tool tool, Considered source) {
        return source == Considered.CHILDS_VIEWS
                ? tool.childrensWord()
                : source == Considered.WHAT_IS_KNOWN_OF_THE_ABUSER ? tool.knownOfAbuser() : tool.parentsWord();
    }
}
