package org.secondquestion.words;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.record.Kinds;
import org.secondquestion.record.Notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every term of the lexicon is found in the sentences that it says it is in, and in none of those that it says it is not. */
class EveryTermTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @TestFactory
    Stream<DynamicTest> a_sentence_of_a_term_holds_it() {
        return LEXICON.terms().stream().flatMap(term -> term.matches().stream()
                .map(sentence -> dynamicTest(term.place() + ": " + sentence, () -> assertThat(found(sentence, term)).isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> a_near_miss_of_a_term_does_not_hold_it() {
        return LEXICON.terms().stream().flatMap(term -> term.misses().stream()
                .map(sentence -> dynamicTest(term.place() + ": " + sentence, () -> assertThat(found(sentence, term)).isFalse())));
    }

    /** A term that only adds to another, or of which a needed field is told by another, makes no whole fact alone. */
    @TestFactory
    Stream<DynamicTest> what_a_term_tells_is_a_fact() {
        return LEXICON.terms().stream().filter(term -> !(term.meaning() instanceof Meaning.Cue)).map(
                term -> dynamicTest(term.place(), () -> {
                    if (term.meaning() instanceof Meaning.Tells tells)
                        readable(tells.kind(), tells.fields());
                    if (term.meaning() instanceof Meaning.Adds adds)
                        adds.kinds().forEach(kind -> adds.fields().keySet()
                                .forEach(field -> assertThat(Kinds.find(kind).orElseThrow().fields())
                                        .as(kind + " has a field " + field).anyMatch(one -> one.name().equals(field))));
                }));
    }

    private static void readable(String kind, Map<String, String> fields) throws Exception {
        var text = new StringBuilder(kind);
        fields.forEach((field, value) -> text.append("; ").append(field).append(": ")
                .append(value.replaceAll("#\\d", "40").replace("@service", "gp")));
        Notation.fact(text.toString());
    }

    private static boolean found(String sentence, Term term) {
        return LEXICON.find(LEXICON.tokens(sentence)).stream().anyMatch(match -> match.term().equals(term));
    }
}
