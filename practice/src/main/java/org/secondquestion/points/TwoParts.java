package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;

/**
 * Two things that one point asks, each at its own moment. While both are open they are one question, asked at the moment of
 * the first, so that neither puts off the day of the other.
 */
public final class TwoParts {

    private TwoParts() {
    }

    /** One of the two, where it is open: at its moment, and due so long after it has been open. */
    public static Answer part(Moment moment, Span within, Answer answer) {
        return answer instanceof Answer.Open open ? open.at(moment).due(within.after(open.since().orElseThrow())) : answer;
    }

    public static Answer of(Answer first, Answer second) {
        return switch (first) {
            case Answer.NotRelevant none -> second;
            case Answer.Open one -> second instanceof Answer.Open other ? together(one, other) : one;
            case Answer.Answered one -> switch (second) {
                case Answer.NotRelevant none -> one;
                case Answer.Open other -> other;
                case Answer.Answered other -> Answer.answeredBy(all(one.by(), other.by()));
            };
        };
    }

    private static Answer.Open together(Answer.Open first, Answer.Open second) {
        return new Answer.Open(all(first.because(), second.because()),
                first.since().map(day -> earlier(day, second.since().orElse(day))),
                first.due().map(day -> earlier(day, second.due().orElse(day))), first.moment(),
                String.join(" ", Stream.of(first.found(), second.found()).filter(found -> !found.isEmpty()).toList()));
    }

    private static List<Entry<?>> all(List<? extends Entry<?>> some, List<? extends Entry<?>> others) {
        var all = new LinkedHashSet<Entry<?>>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
