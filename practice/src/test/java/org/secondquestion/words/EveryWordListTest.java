package org.secondquestion.words;

import java.util.HashSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.points.PracticePoints;
import org.secondquestion.words.WordList.Advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every piece of advice on words is given for the sentences that it says, and for none of its near misses. */
class EveryWordListTest {

    private static final WordGuidance ALL = WordGuidance.all();

    @TestFactory
    Stream<DynamicTest> advice_is_given_where_it_says() {
        return sentences(true);
    }

    @TestFactory
    Stream<DynamicTest> advice_is_not_given_for_a_near_miss() {
        return sentences(false);
    }

    @Test
    void names_are_given_once_in_a_list_and_points_are_in_force() {
        for (var list : ALL.lists()) {
            var names = new HashSet<String>();
            assertThat(list.advice()).as(list.name()).isNotEmpty().allMatch(advice -> names.add(advice.name()));
            list.point().ifPresent(point -> assertThat(PracticePoints.inForce().find(point)).as(point).isPresent());
            assertThat(list.sources()).as(list.name()).isNotEmpty();
        }
    }

    private static Stream<DynamicTest> sentences(boolean given) {
        return ALL.lists().stream().flatMap(list -> list.advice().stream().flatMap(advice -> {
            // each list for itself: two lists may claim the same words, and a partnership uses either
            var guidance = ALL.only(list::equals);
            return (given ? advice.term().matches() : advice.term().misses()).stream().map(sentence -> dynamicTest(
                    list.name() + ", " + advice.name() + ": " + sentence,
                    () -> assertThat(isGiven(guidance, advice, sentence)).isEqualTo(given)));
        }));
    }

    private static boolean isGiven(WordGuidance guidance, Advice advice, String sentence) {
        return guidance.weigh(sentence).stream().anyMatch(weighed -> weighed.advice().equals(advice));
    }
}
