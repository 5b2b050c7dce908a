package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What became of the referral? */
public final class ReferralFollowedUp implements Point {

    private static final Set<Outcome> NO_HELP = EnumSet.of(Outcome.DECLINED, Outcome.NOT_TAKEN_UP, Outcome.NO_RESPONSE);

    /** How a referral stands: what wants an answer and since when, and what has answered it. */
    private record Standing(Optional<Entry<?>> wanting, LocalDate since, String words, List<? extends Entry<?>> answers) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var standings = record.within(settings.span("window"), Referral.class).stream()
                .flatMap(referral -> standing(referral, record, settings).stream()).toList();
        var open = standings.stream().filter(standing -> standing.answers().isEmpty()).toList();
        if (open.isEmpty())
            return standings.isEmpty()
                    ? notRelevant()
                    : answeredBy(standings.stream().flatMap(standing -> standing.answers().stream()).distinct().toList());
        return open(open.stream().flatMap(standing -> standing.wanting().stream()).toList())
                .since(open.stream().map(Standing::since).min(LocalDate::compareTo).orElseThrow())
                .found(String.join(" ", open.stream().map(Standing::words).toList()));
    }

    private static Optional<Standing> standing(Entry<Referral> referral, ChildRecord record, Settings settings) {
        var service = Kinds.words(referral.fact().to());
        var outcomes = record.since(referral, ReferralOutcome.class, outcome -> outcome.of() == referral.fact().to());
        if (outcomes.isEmpty()) {
            var deadline = settings.span("outcome").after(referral.day());
            return record.passed(deadline)
                    ? Optional.of(new Standing(Optional.of(referral), deadline.plusDays(1),
                            "Nobody has written down what became of the referral to " + service + ".",
                            nextSteps(referral, deadline, record)))
                    : Optional.empty();
        }
        var last = outcomes.getLast();
        boolean told = last.fact().referrerTold().yes() || last.agency().equals(referral.agency());
        if (!told)
            return Optional.of(new Standing(Optional.of(last), last.recordedDay(),
                    "What became of the referral to " + service + " was not told to those who made it.",
                    nextSteps(last, last.day(), record)));
        return Optional.of(new Standing(Optional.of(last), last.recordedDay(), "The referral to " + service + " brought no help.",
                NO_HELP.contains(last.fact().outcome()) ? nextSteps(last, last.day(), record) : List.of(last)));
    }

    /** Chased, referred again, escalated, or thought about. */
    private static List<Entry<?>> nextSteps(Entry<?> after, LocalDate from, ChildRecord record) {
        var steps = new ArrayList<Entry<?>>(record.knowing(after, FollowUp.class));
        steps.addAll(record.knowing(after, Referral.class));
        steps.addAll(record.knowing(after, Disagreement.class));
        steps.addAll(Thought.on("reflection.referral-followed-up", record, List.of(after)));
        steps.removeIf(step -> step.day().isBefore(from));
        return steps;
    }
}
