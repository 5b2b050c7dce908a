package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What became of the referral? */
public final class ReferralFollowedUp implements Point {

    private static final Set<Outcome> NO_HELP = EnumSet.of(Outcome.DECLINED, Outcome.NOT_TAKEN_UP, Outcome.NO_RESPONSE);

    /** How a referral stands: what wants an answer and since when, and what has answered it. */
    private record Standing(Entry<?> wanting, LocalDate since, String words, List<? extends Entry<?>> answers) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var standings = record.within(settings.span("window"), Referral.class).stream()
                .flatMap(referral -> standing(referral, record, settings).stream()).toList();
        var open = Rows.where(standings, standing -> standing.answers().isEmpty());
        if (open.isEmpty())
            return standings.isEmpty()
                    ? notRelevant()
                    : answeredBy(Rows.together(standings, standing -> standing.answers()));
        return open(open.stream().<Entry<?>>map(Standing::wanting).toList())
                .since(open.stream().map(Standing::since).min(LocalDate::compareTo).orElseThrow())
                .found(String.join(" ", Rows.each(open, Standing::words)));
    }

    private static Optional<Standing> standing(Entry<Referral> referral, ChildRecord record, Settings settings) {
        var service = Kinds.words(referral.fact().to());
        var outcomes = record.since(referral, ReferralOutcome.class, outcome -> outcome.of() == referral.fact().to());
        if (outcomes.isEmpty()) {
            var deadline = settings.span("outcome").after(referral.day());
            return record.passed(deadline)
                    ? Optional.of(new Standing(referral, Unbroken.both(deadline.plusDays(1), referral.recordedDay()),
                            "Nobody has written down what became of the referral to " + service + ".",
                            nextSteps(referral, referral, deadline, record)))
                    : Optional.empty();
        }
        var last = outcomes.getLast();
        if (isUntold(last, referral)) {
            var untold = Unbroken.run(outcomes, outcome -> isUntold(outcome, referral));
            return Optional.of(new Standing(last, first(untold, referral, record),
                    "What became of the referral to " + service + " was not told to those who made it.",
                    nextSteps(referral, last, last.day(), record)));
        }
        var waited = settings.span("waiting").after(last.day());
        if (last.fact().outcome() == Outcome.WAITING_LIST && record.passed(waited))
            return Optional.of(new Standing(last, Unbroken.both(waited.plusDays(1), last.recordedDay()),
                    "Still on the waiting list of " + service + ", as far as the record tells.",
                    nextSteps(referral, last, waited, record)));
        if (!NO_HELP.contains(last.fact().outcome()))
            return Optional.of(new Standing(last, last.recordedDay(), "", List.of(last)));
        var refused = Unbroken.run(outcomes, outcome -> NO_HELP.contains(outcome.fact().outcome()));
        return Optional.of(new Standing(last, first(refused, referral, record),
                "The referral to " + service + " brought no help.", nextSteps(referral, last, last.day(), record)));
    }

    private static boolean isUntold(Entry<ReferralOutcome> outcome, Entry<Referral> referral) {
        return !outcome.fact().referrerTold().yes() && !outcome.agency().equals(referral.agency());
    }

    /** The day of the first of like outcomes after which nobody took a step: one more of them puts nothing off. */
    private static LocalDate first(List<Entry<ReferralOutcome>> alike, Entry<Referral> referral, ChildRecord record) {
        return alike.stream().filter(outcome -> nextSteps(referral, outcome, outcome.day(), record).isEmpty())
                .map(Entry::recordedDay).min(LocalDate::compareTo).orElseGet(() -> alike.getLast().recordedDay());
    }

    /** Chased, the same person referred again, escalated, or thought about. */
    private static List<Entry<?>> nextSteps(Entry<Referral> referral, Entry<?> after, LocalDate from, ChildRecord record) {
        var service = referral.fact().to();
        var steps = new ArrayList<Entry<?>>(record.knowing(after, FollowUp.class, step -> speaksOf(step.what(), service)));
        steps.addAll(record.knowing(after, Referral.class, other -> other.to() == service
                || other.whom().equalsIgnoreCase(referral.fact().whom())
                        && SameMatter.named(other.reason(), referral.fact().reason())));
        steps.addAll(record.knowing(after, Disagreement.class, step -> speaksOf(step.about(), service)));
        steps.addAll(Thought.on("reflection.referral-followed-up", record, List.of(after)));
        steps.removeIf(step -> step.day().isBefore(from));
        return steps;
    }

    private static boolean speaksOf(String text, Service service) {
        var words = text.toLowerCase(Locale.UK);
        return words.contains("referral") || words.contains(Kinds.words(service));
    }
}
