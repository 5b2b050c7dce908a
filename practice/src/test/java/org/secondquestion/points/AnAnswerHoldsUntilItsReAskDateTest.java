package org.secondquestion.points;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.record.Notation;

import static org.assertj.core.api.Assertions.assertThat;

class AnAnswerHoldsUntilItsReAskDateTest {

    private static final int DAYS = 800;

    @TestFactory
    Stream<DynamicTest> on_every_day_around_the_cases_of_every_page() {
        return PracticePoints.inForce().all().stream().flatMap(point -> point.page().cases().stream()
                .map(one -> DynamicTest.dynamicTest(point.id() + ": " + one.title(), () -> holds(point, one))));
    }

    private static void holds(PracticePoint point, Case one) {
        var read = Notation.read(one.chronology());
        var chronology = read.chronologyOf(read.children().getFirst());
        var first = one.expected().getFirst().on().minusMonths(3);
        var held = point.ask(chronology.asOf(first));
        for (LocalDate day = first.plusDays(1); day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            var asked = point.ask(chronology.asOf(day));
            if (held.again().filter(day::equals).isEmpty())
                assertThat(inWords(asked)).as("on " + day).isEqualTo(inWords(held));
            held = asked;
        }
    }

    private static String inWords(Asked asked) {
        return switch (asked.state()) {
            case Asked.NotRelevant none -> "not relevant";
            case Asked.Answered answered -> "answered by " + answered.by();
            case Asked.Open open -> "open: " + open.question();
            case Asked.Aside aside -> "set aside by " + aside.by();
        } + asked.again();
    }
}
