package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who says that the plan is not working? */
public final class PlanDrift implements Point {

    /** Something of the plan that drifted, and the day from which it could be seen. */
    private record Drift(List<? extends Entry<?>> shownBy, LocalDate from, String words) {

        /** Since when people could know of it. */
        LocalDate since() {
            return shownBy.stream().map(Entry::recordedDay).filter(from::isBefore).max(LocalDate::compareTo).orElse(from);
        }
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (Standing.planStatus(record).filter(status -> status.fact().plan() == Plan.NONE).isPresent())
            return notRelevant();
        var drifts = new ArrayList<Drift>();
        record.within(settings.span("window"), Action.class).stream()
                .flatMap(action -> overdue(action, record).stream()).forEach(drifts::add);
        drifts.addAll(unchanged(record, settings));
        if (drifts.isEmpty())
            return notRelevant();
        var raised = record.all(Agreement.class, PlanDrift::raisesIt);
        var answers = new LinkedHashSet<Entry<?>>();
        var open = new ArrayList<Drift>();
        for (var drift : drifts) {
            var takenUp = takenUp(drift, raised, record);
            answers.addAll(takenUp);
            if (takenUp.isEmpty())
                open.add(drift);
        }
        if (open.isEmpty())
            return answeredBy(List.copyOf(answers));
        return open(Rows.together(open, drift -> drift.shownBy()))
                .since(open.stream().map(Drift::since).min(LocalDate::compareTo).orElseThrow())
                .found(String.join(" ", open.stream().map(Drift::words).distinct().toList()));
    }

    private static Optional<Drift> overdue(Entry<Action> action, ChildRecord record) {
        boolean inTime = Rows.any(Actions.done(action, record),
                done -> !done.day().isAfter(action.fact().due().orElse(done.day())));
        return action.fact().due().filter(due -> !inTime && record.passed(due))
                .map(due -> new Drift(List.of(action), due.plusDays(1),
                        "Not done by " + due + ": " + action.fact().what() + "."));
    }

    /** The last reviews, each with those just before it, where nobody wrote since that anything changed for the child. */
    private static List<Drift> unchanged(ChildRecord record, Settings settings) {
        int count = settings.count("reviews");
        var reviews = record.within(settings.span("window"), MeetingHeld.class, held -> held.meeting().reviews());
        return Rows.each(Unchanged.rows(reviews, count, record.child().known().minusDays(1), record),
                row -> new Drift(row, row.getLast().day(),
                        count + " reviews were held, and no change for the child is written down."));
    }

    private static List<Entry<?>> takenUp(Drift drift, List<Entry<Agreement>> raised, ChildRecord record) {
        var by = new ArrayList<Entry<?>>(raised);
        by.addAll(Thought.on("multi-agency.plan-drift", record, drift.shownBy()));
        drift.shownBy().forEach(entry -> entry.as(Action.class).ifPresent(action -> by.addAll(Actions.done(action, record))));
        by.removeIf(entry -> entry.day().isBefore(drift.from()));
        return by;
    }

    private static boolean raisesIt(Agreement agreement) {
        return agreement instanceof PlanMade || agreement instanceof Disagreement
                || agreement instanceof Decision decision && (decision.decision() == DecisionKind.STEP_UP
                        || decision.decision() == DecisionKind.LEGAL_STEP);
    }
}
