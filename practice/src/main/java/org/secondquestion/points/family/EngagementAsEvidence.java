package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What does the way they meet us tell about safety? */
public final class EngagementAsEvidence implements Point {

    private static final Set<DecisionKind> LESS_OR_THE_SAME = EnumSet.of(DecisionKind.STEP_DOWN, DecisionKind.CLOSE,
            DecisionKind.MAINTAIN, DecisionKind.NO_FURTHER_ACTION, DecisionKind.RETURN_HOME);

    /** A decision, and how parents kept away in the time before it. */
    private record Beside(Entry<Decision> decision, List<Entry<?>> away) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Decision.class))
            return notRelevant();
        var decided = Unbroken.run(record.all(Decision.class),
                decision -> LESS_OR_THE_SAME.contains(decision.fact().decision())
                        && !record.reached(settings.span("window").after(decision.day())));
        var beside = decided.stream().map(decision -> new Beside(decision, away(decision, record, settings)))
                .filter(one -> !one.away().isEmpty()).toList();
        if (beside.isEmpty())
            return notRelevant();
        var unweighed = Unbroken.run(beside, one -> weighed(one.away(), record).isEmpty());
        if (unweighed.isEmpty())
            return answeredBy(weighed(beside.getLast().away(), record));
        var decisions = Rows.each(unweighed, Beside::decision);
        var because = new LinkedHashSet<Entry<?>>(decisions);
        unweighed.forEach(one -> because.addAll(one.away()));
        return open(List.copyOf(because)).since(Rows.firstRecorded(decisions));
    }

    /** What was written of how parents kept away, and contacts that were missed, where there were several. */
    private static List<Entry<?>> away(Entry<Decision> decision, ChildRecord record, Settings settings) {
        Predicate<Entry<?>> before = entry -> decision.follows(entry)
                && settings.span("look back").after(entry.day()).isAfter(decision.day());
        var away = new ArrayList<Entry<?>>(Rows.where(Reluctance.before(decision, record), before));
        var missed = Rows.where(record.all(Contact.class, MissedContact::byTheFamily), before);
        if (missed.size() >= settings.count("times"))
            away.addAll(missed);
        return away;
    }

    /** Before the decision or after it, by somebody who knew of all this. */
    private static List<Entry<?>> weighed(List<Entry<?>> away, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(Thought.weighing(record, away, Considered.ENGAGEMENT));
        weighed.addAll(Thought.on("family.engagement-as-evidence", record, away));
        return weighed;
    }
}
