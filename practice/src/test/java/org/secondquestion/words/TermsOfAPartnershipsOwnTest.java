package org.secondquestion.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsOfAPartnershipsOwnTest {

    @Test
    void they_are_read_beside_those_of_the_product() {
        var extended = Lexicon.standard().with("own.terms", """
                                                            [sign: hungry]
                                                            famished as a wolf
                                                            yes: He came in famished as a wolf.
                                                            """);
        assertThat(extended.refused()).isEmpty();
        assertThat(new NoteReader(extended.lexicon()).read("Mum said he was famished as a wolf."))
                .anyMatch(finding -> finding.fact().equals("sign; signs: hungry"));
    }

    @Test
    void a_sentence_that_must_hold_a_term_and_does_not_refuses_it_and_so_does_a_near_miss_that_does() {
        var extended = Lexicon.standard().with("own.terms", """
                                                            [sign: hungry]
                                                            famished as a wolf
                                                            yes: He came in famished as a bear.
                                                            no: The boy in the tale was famished as a wolf.
                                                            """);
        assertThat(extended.refused()).hasSize(2);
        assertThat(extended.refused().getFirst()).contains("own.terms", "not found in: He came in famished as a bear.");
        assertThat(extended.refused().getLast()).contains("must not be, in: The boy in the tale");
    }

    @Test
    void what_is_no_term_is_refused_with_its_place() {
        assertThat(Lexicon.standard().with("own.terms", "famished as a wolf").refused()).singleElement().asString()
                .contains("own.terms");
        assertThat(Lexicon.standard().with("own.terms", "[sign: hungri]\nfamished as a wolf").refused()).singleElement()
                .asString()
                .contains("own.terms", "perhaps 'hungry'");
    }
}
