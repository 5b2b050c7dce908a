package org.secondquestion.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Thinking;
import org.secondquestion.words.CopiedSentences;
import org.secondquestion.words.CopiedSentences.Sentence;

/** Finds the earlier thinking about a child that somebody is writing over again. */
@Service
public class EarlierThinking {

    private final Boilerplate boilerplate;

    EarlierThinking(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    /** Whether a kind of entry is thinking that is to be thought anew each time. */
    public static boolean isThinking(Class<? extends Fact> kind) {
        return kind == Thinking.Analysis.class || kind == Thinking.Judgement.class || kind == Thinking.Assessment.class
                || kind == Thinking.Supervision.class;
    }

    /** The latest earlier thinking, of what the reader may see, that a text repeats. */
    public Optional<Entry<?>> repeatedBy(String text, Agency agency, Chronology chronology, Predicate<Entry<?>> shown) {
        var struck = chronology.struckAt(Instant.MAX);
        var everybodyWrites = everybodyWrites(text, agency);
        return chronology.entries().reversed().stream().<Entry<?>>map(entry -> entry)
                .filter(entry -> isThinking(entry.fact().getClass()) && !struck.contains(entry.id()) && shown.test(entry))
                .filter(entry -> CopiedSentences.copies(text, entry.narrative(), everybodyWrites)).findFirst();
    }

    /** The sentences of a text that its agency writes about many children. */
    public Predicate<Long> everybodyWrites(String text, Agency agency) {
        var sentences = CopiedSentences.of(text).stream().map(Sentence::number).toList();
        return sentences.isEmpty() ? number -> false : boilerplate.among(agency, sentences)::contains;
    }
}
