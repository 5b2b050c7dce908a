package org.secondquestion.points;

import java.util.HashSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

class EveryPageTest {

    @TestFactory
    Stream<DynamicTest> the_code_does_what_the_cases_of_its_page_say() {
        return PracticePoints.inForce().all().stream()
                .flatMap(point -> point.page().cases().stream().map(one -> DynamicTest.dynamicTest(
                        point.id() + " " + one.shows() + ": " + one.title(),
                        () -> assertThat(CaseRun.differences(point, one)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_a_case_of_every_sort_and_a_day_to_ask_again() {
        return PracticePoints.inForce().all().stream().map(point -> DynamicTest.dynamicTest(point.id(), () -> {
            assertThat(point.page().cases()).extracting(Case::shows).contains(Case.Shows.values());
            assertThat(
                    point.page().cases().stream().filter(c -> c.shows() == Case.Shows.RE_ASK).flatMap(c -> c.expected().stream())
                            .flatMap(e -> e.again().stream()).filter(again -> !again.equals("never")))
                    .isNotEmpty();
        }));
    }

    @Test
    void no_two_points_share_an_id() {
        var ids = new HashSet<String>();
        assertThat(PracticePoints.inForce().all()).allSatisfy(point -> assertThat(ids.add(point.id())).as(point.id()).isTrue());
    }
}
