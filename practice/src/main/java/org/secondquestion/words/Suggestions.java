package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant;

/** The facts that the words of a note suggest, each with the sentences it rests on: what an import takes in unconfirmed. */
public final class Suggestions {

    /** A fact, whose word it is, and the sentences that tell it. */
    public record Suggestion(Fact fact, Informant informant, String passage) {
    }

    private final NoteReader reader;

    public Suggestions(Lexicon lexicon) {
        this.reader = new NoteReader(lexicon);
    }

    /** Of what the note tells: what is so, and of which enough is said; once, however often it is told. */
    public List<Suggestion> in(String note) {
        var suggestions = new ArrayList<Suggestion>();
        for (var finding : reader.read(note))
            finding.offered().map(fact -> new Suggestion(fact, new Informant(finding.by(), ""), finding.passage().in(note)))
                    .filter(suggestion -> suggestions.stream().noneMatch(
                            other -> other.fact().equals(suggestion.fact()) && other.informant().equals(suggestion.informant())))
                    .ifPresent(suggestions::add);
        return suggestions;
    }
}
