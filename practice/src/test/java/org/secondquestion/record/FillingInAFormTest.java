package org.secondquestion.record;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FillingInAFormTest {

    private static final Kind VISIT = Kinds.find("visit").orElseThrow();

    private static Map<String, String> problems(String kind, Map<String, List<String>> typed) {
        return Filled.of(Kinds.find(kind).orElseThrow(), typed) instanceof Filled.Refused refused ? refused.problems() : Map.of();
    }

    @Test
    void what_is_typed_comes_into_the_fact_as_it_was_typed() {
        var filled = Filled.of(VISIT,
                Map.of("place", List.of("home"), "seen", List.of("yes"), "purpose", List.of("\"quoted\"; and | barred"),
                        "adults", List.of("Jo Invented, mother\nKim Invented")));
        assertThat(filled).isInstanceOfSatisfying(Filled.Made.class, made -> {
            var visit = (Contact.Visit) made.fact();
            assertThat(visit.purpose()).isEqualTo("\"quoted\"; and | barred");
            assertThat(visit.adults()).containsExactly("Jo Invented, mother", "Kim Invented");
            assertThat(visit.alone()).isEqualTo(YesNo.NOT_SAID);
        });
    }

    @Test
    void a_needed_field_that_is_empty_is_named() {
        assertThat(problems("visit", Map.of("seen", List.of("yes")))).containsOnly(Map.entry("place", "Fill in: Where?"));
    }

    @Test
    void a_number_that_is_none_is_named_with_what_to_write() {
        assertThat(problems("measurement", Map.of("weight", List.of("heavy"))))
                .containsOnly(Map.entry("weight", "Write a number like 12.4, not 'heavy'"));
    }

    @Test
    void fields_that_contradict_each_other_are_refused_as_a_whole() {
        assertThat(problems("visit", Map.of("place", List.of("home"), "seen", List.of("no"), "alone", List.of("yes"))))
                .containsOnlyKeys("");
    }

    @Test
    void a_reader_meets_words_with_the_apostrophes_that_names_in_code_cannot_have() {
        assertThat(Kinds.spoken("childs mental health")).isEqualTo("child's mental health");
        assertThat(Kinds.spoken("parents histories")).isEqualTo("parents' histories");
        assertThat(Kinds.spoken("adults account")).isEqualTo("adults' account");
        assertThat(Kinds.spoken("not brought")).isEqualTo("not brought");
    }
}
