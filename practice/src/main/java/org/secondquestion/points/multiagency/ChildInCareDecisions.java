package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Have social care and health spoken to each other directly? */
public final class ChildInCareDecisions implements Point {

    private static final Set<DecisionKind> IMPORTANT = EnumSet.of(DecisionKind.RETURN_HOME, DecisionKind.STEP_DOWN,
            DecisionKind.CLOSE, DecisionKind.LEGAL_STEP);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (Standing.plan(record) != Plan.IN_CARE)
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new LinkedHashSet<Entry<?>>();
        for (var decision : record.within(settings.span("window"), Decision.class, one -> IMPORTANT.contains(one.decision())))
            ask("social care and health in direct contact", decision, spoken(decision, settings.span("before"), record), record,
                    missing, answers);
        for (var disagreement : unsettled(record, settings)) {
            ask("social care and health in direct contact", disagreement, spoken(disagreement, Span.days(0), record), record,
                    missing, answers);
            if (record.aged(settings.span("speaks")))
                ask("what the child says about it", disagreement, Views.ofTheChild(disagreement, record), record, missing,
                        answers);
            ask("what a parent says about it", disagreement, Views.ofAParent(disagreement, record), record, missing, answers);
        }
        return !missing.nothing() ? missing.open() : answers.isEmpty() ? notRelevant() : answeredBy(List.copyOf(answers));
    }

    private static void ask(String thing, Entry<?> entry, List<? extends Entry<?>> found, ChildRecord record,
            NotYetOnRecord missing, Set<Entry<?>> answers) {
        var thought = Thought.on("multi-agency.child-in-care-decisions", record, List.of(entry));
        answers.addAll(found);
        answers.addAll(thought);
        if (found.isEmpty() && thought.isEmpty())
            missing.add(thing, entry.recordedDay(), entry);
    }

    /** Disagreements that social care or health raised, as long as nobody wrote that the matter is settled. */
    private static List<Entry<Disagreement>> unsettled(ChildRecord record, Settings settings) {
        var raised = record.within(settings.span("window"), Disagreement.class);
        return raised.stream().filter(one -> !one.fact().settled().yes() && isOfCareOrHealth(one.agency().service()))
                .filter(one -> Rows.none(raised, other -> other.fact().settled().yes() && other.follows(one)
                        && other.fact().about().equalsIgnoreCase(one.fact().about())))
                .toList();
    }

    /** A talk between agencies that either of the two wrote down, or a meeting with both, not longer before than this. */
    private static List<Entry<?>> spoken(Entry<?> matter, Span before, ChildRecord record) {
        var spoken = new ArrayList<Entry<?>>(
                Rows.where(record.all(Conversation.class, talk -> talk.with().contains(Party.OTHER_AGENCY)),
                        talk -> isOfCareOrHealth(talk.agency().service())));
        record.all(MeetingHeld.class).stream().filter(ChildInCareDecisions::hasBoth).forEach(spoken::add);
        spoken.removeIf(entry -> before.after(entry.day()).isBefore(matter.day()));
        return spoken;
    }

    private static boolean hasBoth(Entry<MeetingHeld> meeting) {
        var there = new ArrayList<>(meeting.fact().attended());
        there.add(meeting.agency().service());
        return there.contains(Service.SOCIAL_CARE) && Rows.any(there, Service::health);
    }

    private static boolean isOfCareOrHealth(Service service) {
        return service == Service.SOCIAL_CARE || service.health();
    }
}
