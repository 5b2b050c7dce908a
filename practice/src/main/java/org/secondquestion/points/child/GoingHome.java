package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MinutesShared;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Stage;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What has changed, and what would make us stop? */
public final class GoingHome implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Decision.class) && !record.any(Placement.class))
            return notRelevant();
        var returns = returns(record, settings);
        if (returns.isEmpty())
            return notRelevant();
        var first = returns.getFirst();
        var earliest = first.day();
        var before = settings.span("before");
        var assessed = Rows.where(Thought.weighing(record, List.of()), thought -> thought.fact() instanceof Assessment one
                && one.assessment() == AssessmentKind.RETURN_HOME && one.stage() == Stage.COMPLETED
                && before.after(thought.day()).isAfter(earliest));
        var plans = Rows.where(
                record.all(PlanMade.class, plan -> !plan.contingency().isBlank() && plan.visitedEvery().isPresent()),
                plan -> before.after(plan.day()).isAfter(earliest));
        var missing = new NotYetOnRecord();
        if (assessed.isEmpty())
            missing.add("an assessment of what has changed", returns);
        if (plans.isEmpty())
            missing.add("a plan that says what would make us stop and how often the child is visited", returns);
        var untold = untold(first, plans, record);
        if (!untold.isEmpty())
            missing.add(untold, returns);
        var late = plans.isEmpty() ? Optional.<LocalDate>empty() : late(plans.getLast(), home(returns, record), record);
        late.ifPresent(day -> missing.add("the visit to the child that was due",
                Unbroken.both(day, agreed(plans)), first, plans.getLast()));
        if (!missing.nothing())
            return late.isPresent() ? missing.open().at(Moment.NOW) : missing.open();
        return answeredBy(assessed.getLast(), plans.getLast());
    }

    /** Decisions to return home and placements at home that have not come to an end since. */
    private static List<Entry<?>> returns(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var returns = new ArrayList<Entry<?>>(
                record.within(window, Decision.class, one -> one.decision() == DecisionKind.RETURN_HOME));
        returns.addAll(record.within(window, Placement.class, GoingHome::isHome));
        returns.removeIf(one -> Closed.after(one, record) || isOver(one, record));
        returns.sort(Comparator.comparing(Entry::day));
        return returns;
    }

    private static boolean isHome(Placement placement) {
        return placement.placement() == PlacementKind.HOME_WITH_PARENT;
    }

    /** The child lives elsewhere again, or people decided otherwise before the child went. */
    private static boolean isOver(Entry<?> one, ChildRecord record) {
        var home = home(List.of(one), record);
        return home.isEmpty()
                ? !record.knowing(one, Decision.class, other -> other.decision() == DecisionKind.STEP_UP
                        || other.decision() == DecisionKind.MAINTAIN).isEmpty()
                : Rows.any(record.all(Placement.class, placement -> !isHome(placement)), away -> away.day().isAfter(home.get()));
    }

    /** The first day at home: the placement there, or the day on which the decision was to be carried out. */
    private static Optional<LocalDate> home(List<Entry<?>> returns, ChildRecord record) {
        return returns.stream().flatMap(one -> homeAfter(one, record).stream()).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> homeAfter(Entry<?> one, ChildRecord record) {
        return one.fact() instanceof Decision decision
                ? record.since(one, Placement.class, GoingHome::isHome).stream().findFirst().map(Entry::day)
                        .or(() -> decision.by().filter(record::reached))
                : Optional.of(one.day());
    }

    /** Which of the services of the plan have not been told, in words; where it names none, somebody has to have been. */
    private static String untold(Entry<?> first, List<Entry<PlanMade>> plans, ChildRecord record) {
        var told = EnumSet.of(Service.SOCIAL_CARE);
        record.since(first, InformationShared.class).forEach(one -> told.addAll(one.fact().with()));
        record.since(first, MinutesShared.class).forEach(one -> told.addAll(one.fact().with()));
        record.since(first, MeetingHeld.class).forEach(one -> told.addAll(one.fact().attended()));
        Set<Service> services = plans.isEmpty() ? Set.of() : Set.copyOf(plans.getLast().fact().services());
        if (services.isEmpty())
            return told.size() > 1 ? "" : "who was told of the return";
        var left = services.stream().filter(service -> !told.contains(service)).sorted().map(Kinds::words)
                .collect(Collectors.joining(" and "));
        return left.isEmpty() ? "" : "that " + left + " was told";
    }

    /** Since when visits at this pace have been agreed: a plan made anew with the same pace puts nothing off. */
    private static LocalDate agreed(List<Entry<PlanMade>> plans) {
        var pace = plans.getLast().fact().visitedEvery();
        return Rows.firstRecorded(Unbroken.run(plans, plan -> plan.fact().visitedEvery().equals(pace)));
    }

    /** The day from which a visit at the agreed pace is late. */
    private static Optional<LocalDate> late(Entry<PlanMade> plan, Optional<LocalDate> home, ChildRecord record) {
        return home.map(day -> record.all(Met.class).stream().filter(met -> Seen.faceToFace(met, record)).map(Entry::day)
                .filter(seen -> !seen.isBefore(day)).max(LocalDate::compareTo).orElse(day))
                .map(seen -> seen.plusDays(plan.fact().visitedEvery().orElseThrow())).filter(record::passed)
                .map(deadline -> deadline.plusDays(1));
    }
}
