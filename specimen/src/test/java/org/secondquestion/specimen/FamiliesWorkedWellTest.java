package org.secondquestion.specimen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** Good work is not met with alarms: at the end of every working day next to nothing is open, by what was known that day. */
class FamiliesWorkedWellTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Specimens SPECIMENS = Specimens.asOf(DAY);

    @TestFactory
    Stream<DynamicTest> at_most_one_question_is_open_on_any_day() {
        return Stream.of("adeyinka", "merriwether").map(SPECIMENS::get).flatMap(family -> family.children().stream()
                .map(child -> DynamicTest.dynamicTest(family.name() + " " + child.id(), () -> nearlyNothingOpen(family, child))));
    }

    private static void nearlyNothingOpen(Family family, Child child) {
        var chronology = family.chronologyOf(child);
        child.known().datesUntil(DAY.plusDays(1)).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> {
                    var evening = day.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant();
                    assertThat(PracticePoints.inForce().open(chronology.asOf(day, evening))).as(child.id() + " on " + day)
                            .hasSizeLessThan(2);
                });
    }
}
