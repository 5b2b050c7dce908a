package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Circumstance.EngagementKind;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Threat;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Is anyone afraid of these adults, and what does that mean for the child? */
public final class Fear implements Point {

    private static final Phrases AFRAID = Phrases.of("visit in pairs", "visits in pairs", "visited in pairs",
            "visiting in pairs", "go in pairs", "going in pairs", "not visit alone", "aggressive dog", "aggressive dogs",
            "dangerous dog", "dangerous dogs", "dog was loose", "dogs were loose", "felt intimidated", "felt threatened",
            "felt unsafe", "afraid to visit", "scared to visit", "threatened me", "threatened us", "shouted at me",
            "shouted at us", "blocked the door", "blocked my way");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var met = raised(record, settings.span("window"));
        if (met.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new LinkedHashSet<Entry<?>>();
        for (var entry : met) {
            var thought = Thought.on("multi-agency.fear", record, List.of(entry));
            var safety = safety(entry, record);
            var child = Thought.weighing(record, List.of(entry), Considered.CHILDS_EXPERIENCE_OF_THE_ADULT);
            answers.addAll(thought);
            answers.addAll(safety);
            answers.addAll(child);
            if (thought.isEmpty() && safety.isEmpty())
                missing.add("how workers are kept safe", entry.recordedDay(), entry);
            if (thought.isEmpty() && child.isEmpty())
                missing.add("what the child lives with", entry.recordedDay(), entry);
        }
        return missing.nothing() ? answeredBy(List.copyOf(answers)) : missing.open();
    }

    /** What speaks of fear, and is not ended by a later decision. */
    private static List<Entry<?>> raised(ChildRecord record, Span window) {
        var raised = new ArrayList<Entry<?>>(record.within(window, Threat.class,
                threat -> threat.by().isBlank() || !Whose.childs(threat.by(), record)));
        raised.addAll(record.within(window, Engagement.class, one -> one.engagement() == EngagementKind.HOSTILE));
        record.within(window, Contact.class).stream().filter(contact -> AFRAID.in(contact.note())).forEach(raised::add);
        if (!raised.isEmpty()) {
            var ends = record.all(Decision.class, decision -> decision.decision().ends() && decision.category().isEmpty());
            raised.removeIf(entry -> Rows.any(ends, end -> end.follows(entry)));
        }
        return raised;
    }

    private static List<Entry<?>> safety(Entry<?> entry, ChildRecord record) {
        var safety = new ArrayList<Entry<?>>(
                record.knowing(entry, Consideration.class, one -> one.subject() == Subject.WORKER_SAFETY));
        safety.addAll(Thought.weighing(record, List.of(entry), Considered.WORKER_SAFETY));
        return safety;
    }
}
