package org.secondquestion.specimen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.points.Card;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** Good work is not met with alarms: at the end of every week at most one question is open, by what was known that evening. */
class FamiliesWorkedWellTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Specimens SPECIMENS = Specimens.asOf(DAY);

    /** A family for every theme, and the theme for which its story is told. */
    private static final Map<Theme, String> WORKED_WELL = Map.ofEntries(
            Map.entry(Theme.HARM, "wintersedge"),
            Map.entry(Theme.NEGLECT, "merriwether"),
            Map.entry(Theme.DOMESTIC_ABUSE, "quarrendon"),
            Map.entry(Theme.PHYSICAL, "adeyinka"),
            Map.entry(Theme.SEXUAL_ABUSE, "pemberlow"),
            Map.entry(Theme.EXPLOITATION, "tamblin"),
            Map.entry(Theme.BABIES, "umberlow"),
            Map.entry(Theme.CHILD, "ivelock"),
            Map.entry(Theme.FAMILY, "ollerstone"),
            Map.entry(Theme.DIVERSITY, "kialunda"),
            Map.entry(Theme.MULTI_AGENCY, "quennerby"),
            Map.entry(Theme.REFLECTION, "wimberlack"));

    @Test
    void every_theme_has_a_family_worked_well() {
        assertThat(WORKED_WELL).containsOnlyKeys(Theme.values());
    }

    @TestFactory
    Stream<DynamicTest> at_most_one_question_is_open_at_the_end_of_any_week() {
        return WORKED_WELL.values().stream().distinct().map(SPECIMENS::get).flatMap(family -> family.children().stream()
                .map(child -> DynamicTest.dynamicTest(family.name() + " " + child.id(), () -> nearlyNothingOpen(family, child))));
    }

    @TestFactory
    Stream<DynamicTest> and_something_of_its_theme_was_asked_and_answered() {
        return WORKED_WELL.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getValue() + ", " + one.getKey().title(),
                        () -> assertThat(SPECIMENS.get(one.getValue()).children()).anySatisfy(
                                child -> assertThat(answered(SPECIMENS.get(one.getValue()), child, one.getKey())).isTrue())));
    }

    private static boolean answered(Family family, Child child, Theme theme) {
        return PracticePoints.inForce().ask(family.chronologyOf(child).asOf(DAY)).stream()
                .anyMatch(asked -> asked.point().page().theme() == theme && asked.state().words().equals("answered"));
    }

    private static void nearlyNothingOpen(Family family, Child child) {
        var chronology = family.chronologyOf(child);
        for (var day = child.known().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)); !day.isAfter(DAY); day = day
                .plusWeeks(1)) {
            var evening = day.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant();
            var open = Card.of(PracticePoints.inForce().open(chronology.asOf(day, evening))).stream()
                    .flatMap(card -> card.parts().stream()).map(part -> part.question().pointId()).toList();
            assertThat(open).as(child.id() + " on " + day).hasSizeLessThan(2);
        }
    }
}
