package org.secondquestion.casework;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.secondquestion.casework.ReadANote.Told;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.NoteReader;
import org.secondquestion.words.WordGuidance;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingANoteTest {

    private static final String TERMS = """
                                        [sign: hungry]
                                        famished as a wolf
                                        yes: He was famished as a wolf.

                                        [sign: fearful]
                                        ~hide like a mouse
                                        yes: He hid like a mouse.
                                        """;
    private final ReadANote reading = new ReadANote(new NoteReader(Lexicon.standard().with("own.terms", TERMS).lexicon()),
            WordGuidance::usual);

    @Test
    void a_fact_is_offered_with_its_words_and_whose_word_it_is() {
        var read = reading.read("Mum said he was famished as a wolf.", told("visit"));
        assertThat(read.offers()).singleElement().satisfies(offer -> {
            assertThat(Kinds.of(offer.fact()).write(offer.fact())).isEqualTo("sign: hungry");
            assertThat(offer.informant().source()).isEqualTo(Informant.Source.MOTHER);
            assertThat(offer.words()).containsExactly("famished as a wolf");
            assertThat(offer.passage()).isEqualTo("Mum said he was famished as a wolf.");
        });
    }

    @Test
    void its_key_is_the_same_when_other_sentences_are_written_around_it() {
        var alone = reading.read("He was famished as a wolf.", told("visit")).offers().getFirst();
        var among = reading.read("It rained.  He was famished as a wolf. It stopped.", told("visit")).offers().getFirst();
        assertThat(among.key()).isEqualTo(alone.key());
    }

    @Test
    void what_is_told_as_not_so_is_not_offered() {
        var read = reading.read("He did not hide like a mouse.", told("visit"));
        assertThat(read.offers()).isEmpty();
        assertThat(read.notOffered()).extracting(NoteRead.NotOffered::why).containsExactly("told as not so");
    }

    @Test
    void what_the_form_tells_is_not_offered_and_what_it_leaves_open_fills_its_fields() {
        var note = "He was famished as a wolf and hid like a mouse.";
        assertThat(reading.read(note, told("sign")).fillings()).extracting(NoteRead.Filling::value).containsExactly("hungry",
                "fearful");
        var told = new Told(Kinds.find("sign").orElseThrow(), Map.of("signs", List.of("hungry", "fearful")),
                Informant.PRACTITIONER);
        assertThat(reading.read(note, told).fillings()).isEmpty();
        assertThat(reading.read(note, told).offers()).isEmpty();
    }

    @Test
    void the_word_of_somebody_else_is_a_fact_beside_the_form_and_fills_none_of_its_fields() {
        var read = reading.read("Nan said he was famished as a wolf.", told("sign"));
        assertThat(read.fillings()).isEmpty();
        assertThat(read.offers()).singleElement()
                .satisfies(offer -> assertThat(offer.informant().source()).isEqualTo(Informant.Source.RELATIVE));
    }

    @Test
    void what_is_nobody_elses_word_is_the_word_of_whoever_the_form_names() {
        var told = new Told(Kinds.find("visit").orElseThrow(), Map.of(), new Informant(Informant.Source.FATHER, "Joss"));
        assertThat(reading.read("He was famished as a wolf.", told).offers()).singleElement()
                .satisfies(offer -> assertThat(offer.informant()).isEqualTo(new Informant(Informant.Source.FATHER, "Joss")));
    }

    @Test
    void a_replacement_keeps_the_capital_and_the_rest_of_the_text() {
        var note = "It rained. Did not attend. Mum rang.";
        var word = reading.read(note, told("conversation")).words().getFirst();
        assertThat(reading.replaced(note, word.key(), word.from())).isEqualTo("It rained. Was not brought. Mum rang.");
        assertThat(reading.replaced(note, word.key(), word.from() + 1)).as("somewhere else").isEqualTo(note);
    }

    @Test
    void a_text_longer_than_is_read_says_nothing() {
        assertThat(reading.read("He was famished as a wolf. ".repeat(1000), told("visit"))).isEqualTo(NoteRead.NOTHING);
    }

    private static Told told(String kind) {
        return new Told(Kinds.find(kind).orElseThrow(), Map.of(), Informant.PRACTITIONER);
    }
}
