package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Rows;

/**
 * Runs a case of a practice point's page, for the first child that it names, and says, in sentences, where the point finds
 * something else than the page.
 */
public final class CaseRun {

    private CaseRun() {
    }

    /** The differences; none if the point does as its page says. */
    public static List<String> differences(PracticePoint point, Case one) {
        var read = Notation.read(one.chronology());
        if (!read.refused().isEmpty())
            return Rows.each(read.refused(), Notation.Refused::inWords);
        if (read.children().isEmpty())
            return List.of("A case is about a child, but this one names none");
        var chronology = read.chronologyOf(read.children().getFirst());
        var differences = new ArrayList<String>();
        for (var expected : one.expected()) {
            var record = expected.known()
                    .map(known -> chronology.asOf(expected.on(),
                            known.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant().minusNanos(1)))
                    .orElseGet(() -> chronology.asOf(expected.on()));
            compare(expected, point.ask(record), differences);
        }
        return differences;
    }

    private static void compare(Case.Expected expected, Asked asked, List<String> differences) {
        var on = "on " + expected.on() + " ";
        @Nullable
        Question question = switch (asked.state()) {
            case Asked.Open open -> open.question();
            case Asked.Aside aside -> aside.question();
            case Asked.NotRelevant none -> null;
            case Asked.Answered answered -> null;
        };
        differ(differences, on + "it is", expected.state(), asked.state().words());
        expected.again().ifPresent(again -> differ(differences, on + "it asks again", again,
                asked.again().map(LocalDate::toString).orElse("never")));
        expected.entries().ifPresent(names -> differ(differences, on + "it names", new TreeSet<>(names),
                new TreeSet<>(Rows.each(entries(asked.state()), Entry::id))));
        if (question != null) {
            expected.since().ifPresent(since -> differ(differences, on + "it is open since", since, question.since()));
            expected.due().ifPresent(due -> differ(differences, on + "it is due", due, question.due()));
            expected.moment().ifPresent(moment -> differ(differences, on + "it is asked at", moment, question.moment()));
        } else if (expected.since().isPresent() || expected.due().isPresent() || expected.moment().isPresent())
            differences.add(on + "there is no question that could be due");
    }

    private static List<? extends Entry<?>> entries(Asked.State state) {
        return switch (state) {
            case Asked.Open open -> open.question().because();
            case Asked.Aside aside -> aside.question().because();
            case Asked.Answered answered -> answered.by();
            case Asked.NotRelevant none -> List.of();
        };
    }

    private static void differ(List<String> differences, String what, Object page, Object point) {
        if (!page.equals(point))
            differences.add(what + " " + page + " by its page, but " + point + " by its code");
    }
}
