package org.secondquestion.words;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Note;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesInANoteTest {

    private static final Phrases SAFE = Phrases.of("safe and well", "happy");

    @Test
    void a_phrase_is_found_as_it_stands_in_any_case_and_across_lines() {
        assertThat(SAFE.find(Note.of("Children Safe and\n well, asleep."))).contains("Safe and\n well");
    }

    @Test
    void hyphens_are_spaces() {
        assertThat(SAFE.in("A safe-and-well check.")).isTrue();
    }

    @Test
    void part_of_a_word_is_not_the_phrase() {
        assertThat(SAFE.in("The safe and wellbeing team; unhappy.")).isFalse();
    }

    @Test
    void words_in_quotation_marks_are_somebody_elses() {
        assertThat(
                SAFE.in("He said \"we are safe and well\" and \u201chappy\u201d and \u2018safe and well\u2019 and 'I'm happy'."))
                .isFalse();
        assertThat(SAFE.in("He said \"go away\". Child safe and well.")).isTrue();
    }

    @Test
    void an_apostrophe_opens_no_quotation() {
        assertThat(SAFE.in("The boys' room is tidy, both happy. It's the dogs' bed.")).isTrue();
    }

    @Test
    void a_mark_that_is_never_closed_is_no_quotation() {
        assertThat(SAFE.in("Ada is 3' tall and happy, she said \"yes")).isTrue();
    }

    @Test
    void what_the_word_before_denies_is_not_said() {
        assertThat(SAFE.in("Not happy. Never safe and well. They weren't happy.")).isFalse();
        assertThat(SAFE.in("Not happy yesterday, happy today.")).isTrue();
    }

    @Test
    void a_phrase_can_be_left_out_where_it_is_said_of_somebody_else() {
        var missed = Phrases.notSaidOf(new String[]{"mother"}, "did not attend");
        assertThat(missed.in("Mother did not attend.")).isFalse();
        assertThat(missed.in("Mother came. Ada did not attend.")).isTrue();
    }
}
