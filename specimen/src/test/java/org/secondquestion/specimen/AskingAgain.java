package org.secondquestion.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import org.secondquestion.points.Asked;
import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.Question;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;

/**
 * The promise of the day to ask again: until that day nothing that a point says of a record changes by time alone. Here it
 * is looked for on every day, or on days drawn at random, where it is broken.
 */
record AskingAgain(List<PracticePoint> points, Chronology chronology, Instant knownAt) {

    /** What a point says, as far as somebody would notice a change. */
    record Said(String state, List<String> entries, Optional<LocalDate> since, Optional<LocalDate> due, Optional<Moment> moment,
            String found) {

        static Said of(Asked asked) {
            return switch (asked.state()) {
                case Asked.NotRelevant none -> new Said("not relevant", List.of(), none(), none(), Optional.empty(), "");
                case Asked.Answered answered -> new Said("answered", ids(answered.by()), none(), none(), Optional.empty(), "");
                case Asked.Open open -> of("open", open.question());
                case Asked.Aside aside -> of("set aside by " + aside.by().id(), aside.question());
            };
        }

        private static Said of(String state, Question question) {
            return new Said(state, ids(question.because()), Optional.of(question.since()), Optional.of(question.due()),
                    Optional.of(question.moment()), question.found());
        }

        private static Optional<LocalDate> none() {
            return Optional.empty();
        }

        private static List<String> ids(List<? extends Entry<?>> entries) {
            return entries.stream().map(Entry::id).toList();
        }
    }

    private record Held(LocalDate since, Said said, LocalDate until) {
    }

    /** Goes through all days in turn; a sentence for each change that came before the day to ask again. */
    List<String> brokenOnAnyDay(LocalDate from, LocalDate to) {
        var broken = new ArrayList<String>();
        var holding = new HashMap<String, Held>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var record = chronology.asOf(day, knownAt);
            for (var point : points) {
                var asked = point.ask(record);
                var said = Said.of(asked);
                var again = asked.again().orElse(LocalDate.MAX);
                if (!again.isAfter(day))
                    broken.add(point + " on " + day + " is to be asked again on " + again + ", which is not later");
                var held = holding.get(point.id());
                if (held != null && day.isBefore(held.until())) {
                    compare(point, held.since(), held.said(), day, said, held.until()).ifPresent(broken::add);
                    if (held.said().equals(said) && !again.isAfter(held.until()))
                        continue;
                }
                holding.put(point.id(), new Held(day, said, again));
            }
        }
        return broken;
    }

    /** Draws days, and looks on the last day before asking again and on one between. */
    List<String> brokenOnSomeDay(LocalDate from, int span, int draws, RandomGenerator random) {
        var broken = new ArrayList<String>();
        for (int i = 0; i < draws; i++) {
            var day = from.plusDays(random.nextInt(span));
            var record = chronology.asOf(day, knownAt);
            for (var point : points) {
                var asked = point.ask(record);
                var again = asked.again().orElse(day.plusYears(3));
                int days = (int) (again.toEpochDay() - day.toEpochDay());
                for (int later : days < 2 ? new int[]{} : new int[]{days - 1, random.nextInt(1, days)})
                    compare(point, day, Said.of(asked), day.plusDays(later),
                            Said.of(point.ask(chronology.asOf(day.plusDays(later), knownAt))), again).ifPresent(broken::add);
            }
        }
        return broken;
    }

    private static Optional<String> compare(PracticePoint point, LocalDate day, Said said, LocalDate later, @Nullable Said then,
            LocalDate again) {
        return said.equals(then)
                ? Optional.empty()
                : Optional.of(point + " said on " + day + " " + said + " and was to be asked again on " + again
                        + ", but already on " + later + " says " + then);
    }
}
