package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Progress;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.LegalStatus;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is it time for legal advice? */
public final class LegalStep implements Point {

    private static final Phrases AGREEMENT = Phrases.of("agreement", "safety plan");
    private static final Set<Order> IN_COURT = EnumSet.of(Order.PROCEEDINGS, Order.INTERIM_CARE_ORDER, Order.CARE_ORDER,
            Order.SUPERVISION_ORDER, Order.EMERGENCY_PROTECTION);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (IN_COURT.contains(Standing.order(record)))
            return notRelevant();
        var late = late(record);
        if (!late.isEmpty()) {
            var by = late.stream().map(LegalStep::by).min(Comparator.naturalOrder()).orElseThrow();
            return open(late).at(Moment.NOW).due(by).since(late.stream()
                    .map(step -> Unbroken.both(step.recordedDay(), by(step).plusDays(1))).min(Comparator.naturalOrder())
                    .orElseThrow())
                    .found("A legal step was to be taken by " + by + ".");
        }
        var reasons = ProtectionPlan.reasonsForDoubt(record, settings);
        record.within(settings.span("broken"), Progress.class,
                progress -> progress.done().no() && AGREEMENT.in(progress.action())).forEach(one -> reasons.add(List.of(one)));
        if (reasons.isEmpty() || OpenRecord.plan(record).isEmpty())
            return notRelevant();
        var open = Rows.where(reasons, reason -> considered(reason, record).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(reasons, reason -> considered(reason, record)))
                : open(open.stream().flatMap(List::stream).distinct().toList()).since(open.stream()
                        .map(reason -> reason.stream().map(Entry::recordedDay).max(Comparator.naturalOrder()).orElseThrow())
                        .min(Comparator.naturalOrder()).orElseThrow());
    }

    /** Legal steps whose day is over, with nothing that shows that they were taken or given up. */
    private static List<Entry<Decision>> late(ChildRecord record) {
        return Rows.where(record.all(Decision.class, decision -> decision.decision() == DecisionKind.LEGAL_STEP),
                step -> step.fact().by().filter(record::passed).isPresent() && taken(step, record).isEmpty());
    }

    private static LocalDate by(Entry<Decision> step) {
        return step.fact().by().orElseThrow();
    }

    private static List<Entry<?>> taken(Entry<Decision> step, ChildRecord record) {
        var taken = new ArrayList<Entry<?>>(record.since(step, LegalStatus.class));
        taken.addAll(record.since(step, MeetingHeld.class, held -> held.meeting() == MeetingKind.LEGAL_PLANNING));
        taken.addAll(record.knowing(step, Decision.class,
                other -> other.decision().ends() || other.decision().wantsEvidence()));
        taken.addAll(Rows.where(Thought.on("multi-agency.legal-step", record, List.of(step)),
                thought -> thought.day().isAfter(by(step))));
        return taken;
    }

    private static List<Entry<?>> considered(List<Entry<?>> reason, ChildRecord record) {
        var considered = new ArrayList<Entry<?>>(
                record.all(Consideration.class, one -> one.subject() == Subject.LEGAL_ADVICE));
        considered.addAll(record.all(MeetingHeld.class, held -> held.meeting() == MeetingKind.LEGAL_PLANNING));
        considered.addAll(record.all(MeetingArranged.class, arranged -> arranged.meeting() == MeetingKind.LEGAL_PLANNING));
        considered.addAll(record.all(Decision.class, decision -> decision.decision() == DecisionKind.LEGAL_STEP));
        considered.addAll(Thought.on("multi-agency.legal-step", record, List.of()));
        considered.removeIf(entry -> !Rows.every(reason, entry::follows));
        return considered;
    }
}
