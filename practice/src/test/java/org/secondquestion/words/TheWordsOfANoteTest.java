package org.secondquestion.words;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Note;

import static org.assertj.core.api.Assertions.assertThat;

class TheWordsOfANoteTest {

    @Test
    void words_are_letters_figures_and_apostrophes_in_small_letters() {
        assertThat(NearCopy.words("Mum's 2½ spoons, \"NOT\" two – Zoë said so."))
                .containsExactly("mum's", "2½", "spoons", "not", "two", "zoë", "said", "so");
    }

    @Test
    void a_note_without_words_has_none() {
        assertThat(NearCopy.words("")).isEmpty();
        assertThat(NearCopy.words(" ... - !")).isEmpty();
    }

    @Test
    void a_note_is_a_copy_whatever_stands_between_its_words() {
        assertThat(alike("Well cared for, no worries seen.", "well cared for: no worries  seen")).isTrue();
        assertThat(alike("Well cared for, no worries seen.", "He said that he is often hungry.")).isFalse();
    }

    @Test
    void a_word_changed_here_and_there_makes_no_new_note() {
        var note = "Mother engaged well, the home was warm, there was food, and the child was happy and settled in her care.";
        assertThat(alike(note, note.replace("warm", "tidy"))).isTrue();
        assertThat(alike(note, note.replace("warm", "cold").replace("happy", "tearful").replace("well", "little"))).isFalse();
    }

    @Test
    void a_short_note_that_stands_in_a_long_one_does_not_make_the_long_one_a_copy() {
        var word = "Mother engaged well and the home was warm.";
        assertThat(alike(word,
                word + " In his room he whispered that nobody had come home since Friday, and that he had eaten cereal."))
                .isFalse();
    }

    @Test
    void a_note_of_fewer_than_three_words_is_a_copy_of_nothing() {
        assertThat(alike("All well.", "All well.")).isFalse();
    }

    private static boolean alike(String one, String other) {
        return NearCopy.alike(Note.of(one), Note.of(other));
    }
}
