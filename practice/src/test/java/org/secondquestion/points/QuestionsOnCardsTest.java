package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsOnCardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A question as it waits, of some point in force. */
    private record Waits(String pointId, Moment moment, LocalDate since, LocalDate due) implements Waiting {
    }

    private static Waits now(String point, int dueIn) {
        return new Waits(point, Moment.NOW, DAY, DAY.plusDays(dueIn));
    }

    private static Waits at(Moment moment, String point, int dueIn) {
        return new Waits(point, moment, DAY, DAY.plusDays(dueIn));
    }

    @Test
    void what_one_injury_raises_at_one_moment_is_one_card_the_most_urgent_part_first() {
        var cards = Card.of(List.of(now("physical.strategy-and-medical", 1), now("babies.mark-on-non-mobile", 0),
                now("physical.not-in-isolation", 1)));
        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.bundle()).isEqualTo(Bundle.INJURY);
            assertThat(card.due()).isEqualTo(DAY);
            assertThat(card.questions()).extracting(Waits::pointId).containsExactly("babies.mark-on-non-mobile",
                    "physical.not-in-isolation", "physical.strategy-and-medical");
        });
    }

    @Test
    void what_is_asked_at_another_moment_is_another_card() {
        assertThat(Card.of(List.of(now("physical.strategy-and-medical", 1),
                at(Moment.ASSESSMENT, "physical.not-in-isolation", 1)))).hasSize(2);
    }

    @Test
    void cards_stand_by_moment_then_by_day_due_then_by_how_long_they_have_waited() {
        var waitedLonger = new Waits("reflection.handover", Moment.SUPERVISION, DAY.minusDays(9), DAY.plusDays(5));
        var cards = Card.of(List.of(at(Moment.SUPERVISION, "reflection.fixed-judgement", 5), waitedLonger,
                at(Moment.SUPERVISION, "family.avoidance", 2), now("child.last-seen", 8)));
        assertThat(cards).extracting(card -> card.parts().getFirst().question().pointId()).containsExactly("child.last-seen",
                "family.avoidance", "reflection.handover", "reflection.fixed-judgement");
    }

    @Test
    void no_open_question_is_lost_on_the_way_to_the_cards_and_none_for_today_is_folded_away() {
        var open = new ArrayList<Waits>();
        PracticePoints.inForce().all().forEach(point -> open.add(at(point.page().moment(), point.id(), 3)));
        var cards = Card.of(open);
        assertThat(cards.stream().flatMap(card -> card.questions().stream())).containsExactlyInAnyOrderElementsOf(open);
        assertThat(cards.stream().flatMap(card -> card.parts().stream()).flatMap(part -> part.folded().stream()))
                .noneMatch(question -> question.moment() == Moment.NOW);
    }

    @Test
    void a_point_folds_only_into_others_that_are_in_force_and_never_in_a_circle() {
        PracticePoints.inForce().all().forEach(point -> goInto(point.id(), List.of()));
    }

    private static void goInto(String id, List<String> way) {
        assertThat(way).as("a circle of folds").doesNotContain(id);
        var longer = new ArrayList<>(way);
        longer.add(id);
        PracticePoints.inForce().find(id).orElseThrow(() -> new AssertionError(way + " folds into " + id + ", not in force"))
                .page().folds().forEach(fold -> goInto(fold.into(), longer));
    }

    @Test
    void a_question_of_a_point_that_is_no_longer_in_force_is_still_shown() {
        assertThat(Card.of(List.of(at(Moment.VISIT, "local.gone", 1)))).hasSize(1);
    }
}
