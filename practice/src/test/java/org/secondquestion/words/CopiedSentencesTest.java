package org.secondquestion.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedSentencesTest {

    private static final String EARLIER = "Ada is thriving in the care of her mother. The home was warm and tidy today. She sat on the rug.";

    @Test
    void a_sentence_is_the_same_whatever_its_capitals_signs_and_spaces() {
        var text = "New: school rang on Monday about lunch. ada is  thriving, in the care of her mother!";
        assertThat(CopiedSentences.in(text, EARLIER, number -> false)).singleElement()
                .satisfies(piece -> assertThat(piece.in(text)).isEqualTo("ada is  thriving, in the care of her mother!"));
    }

    @Test
    void a_text_repeats_another_where_half_of_its_sentences_do() {
        assertThat(CopiedSentences.copies("Ada is thriving in the care of her mother. School rang on Monday about her lunch.",
                EARLIER, number -> false)).isTrue();
        assertThat(CopiedSentences.copies("Ada is thriving in the care of her mother. School rang on Monday about her lunch. "
                + "The nurse saw her on Tuesday afternoon.", EARLIER, number -> false)).isFalse();
    }

    @Test
    void short_sentences_are_alike_by_chance() {
        assertThat(CopiedSentences.copies("She sat on rug.", "She sat on rug.", number -> false)).isFalse();
    }

    @Test
    void what_everybody_writes_is_no_copy() {
        var boilerplate = CopiedSentences.of("The home was warm and tidy today.").getFirst().number();
        assertThat(CopiedSentences.copies("The home was warm and tidy today.", EARLIER, number -> number == boilerplate))
                .isFalse();
        assertThat(CopiedSentences.copies("The home was warm and tidy today.", EARLIER, number -> false)).isTrue();
    }
}
