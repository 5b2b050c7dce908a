package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Progress;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Observation.LivedExperience;
import org.secondquestion.record.Observation.Measurement;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Basis;
import org.secondquestion.record.Thinking.Tool;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What evidence shows that it worked? */
public final class DecideOnEvidence implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var decisions = record.all(Decision.class, decision -> decision.decision() != DecisionKind.NO_FURTHER_ACTION);
        var decided = Unbroken.run(decisions, decision -> decision.fact().decision().wantsEvidence()
                && !record.reached(settings.span("window").after(decision.day())));
        if (decided.isEmpty())
            return notRelevant();
        var unshown = Unbroken.run(decided, decision -> answers(decision, record).isEmpty());
        if (unshown.isEmpty())
            return answeredBy(answers(decided.getLast(), record));
        var last = unshown.getLast();
        return open(unshown).sinceOldest()
                .found(last.fact().restsOn().isEmpty() || last.fact().evidence().isBlank()
                        ? "The decision does not say on what evidence it rests."
                        : isStated(last.fact())
                                ? "Nothing on the record since the last review shows a change for the child."
                                : "The decision rests on what can be shown or told for a visit.");
    }

    /** Thought of the decision, or the evidence where the decision says on what it rests. */
    private static List<? extends Entry<?>> answers(Entry<Decision> decision, ChildRecord record) {
        var thought = Thought.on("multi-agency.decide-on-evidence", record, List.of(decision));
        return !thought.isEmpty() ? thought : isStated(decision.fact()) ? evidence(decision, record) : List.of();
    }

    private static boolean isStated(Decision decision) {
        return !decision.evidence().isBlank() && !Rows.every(decision.restsOn(), Basis::shown);
    }

    /** What was recorded after the last review before the decision, up to its day, by others than the parents. */
    private static List<Entry<?>> evidence(Entry<Decision> decision, ChildRecord record) {
        var reviewed = record.all(MeetingHeld.class, held -> held.meeting().reviews() || held.meeting().conference()).stream()
                .map(Entry::day).filter(day -> day.isBefore(decision.day())).reduce((earlier, later) -> later)
                .orElse(record.child().known().minusDays(1));
        return new ArrayList<>(record.all(Fact.class, DecideOnEvidence::showsTheChild).stream()
                .filter(entry -> entry.day().isAfter(reviewed) && !entry.day().isAfter(decision.day()))
                .filter(entry -> !entry.informant().source().parental()).toList());
    }

    private static boolean showsTheChild(Fact fact) {
        return fact instanceof Progress progress && progress.changed().yes() || fact instanceof ChildsVoice
                || fact instanceof LivedExperience || fact instanceof Measurement || fact instanceof MedicalExamination
                || fact instanceof Tool tool && tool.compared().yes();
    }
}
