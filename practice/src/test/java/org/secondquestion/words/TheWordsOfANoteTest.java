package org.secondquestion.words;

import org.junit.jupiter.api.Test;

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
        assertThat(NearCopy.alike("Well cared for, no worries seen.", "well cared for: no worries  seen")).isTrue();
        assertThat(NearCopy.alike("Well cared for, no worries seen.", "He said that he is often hungry.")).isFalse();
    }
}
