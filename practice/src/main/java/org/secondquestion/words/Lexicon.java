package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;

/** The terms that notes are read with: those that come with the product, and those that a partnership adds. */
public final class Lexicon {

    private static final List<String> FILES = List.of("people", "services", "sayings", "cues", "contacts", "children", "homes",
            "health",
            "adults", "agencies", "meetings");
    private static final Lexicon STANDARD = new Lexicon(
            FILES.stream().flatMap(file -> standard(file + ".terms").stream()).toList());

    private final List<Term> terms;
    private final TokenTrie trie;

    private Lexicon(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.trie = new TokenTrie(terms);
    }

    /** What a list of a partnership's own adds, or what in it could not be read. */
    public record Extended(Lexicon lexicon, List<String> refused) {
        public Extended {
            refused = List.copyOf(refused);
        }
    }

    /** The terms that come with the product. */
    public static Lexicon standard() {
        return STANDARD;
    }

    private static List<Term> standard(String file) {
        var read = TermsFile.read(file, DataFile.read("terms/" + file));
        if (!read.refused().isEmpty())
            throw new IllegalStateException(String.join("; ", read.refused()));
        return read.terms();
    }

    /** The same with the terms of another list, each held to the sentences that it says it is in and is not in. */
    public Extended with(String name, String text) {
        var read = TermsFile.read(name, text);
        var all = new ArrayList<>(terms);
        all.addAll(read.terms());
        var extended = new Lexicon(all);
        var refused = new ArrayList<>(read.refused());
        for (var term : read.terms()) {
            unreadable(term).ifPresent(wrong -> refused.add(term.place() + ": " + wrong));
            term.matches().stream().filter(sentence -> !extended.holds(sentence, term))
                    .forEach(sentence -> refused.add(term.place() + ": its words are not found in: " + sentence));
            term.misses().stream().filter(sentence -> extended.holds(sentence, term))
                    .forEach(sentence -> refused.add(term.place() + ": its words are found, and must not be, in: " + sentence));
        }
        return new Extended(extended, refused);
    }

    /** Why what a term tells can be no fact, whatever number its words name. */
    private static Optional<String> unreadable(Term term) {
        if (!(term.meaning() instanceof Meaning.Tells tells))
            return Optional.empty();
        var fact = new StringBuilder(tells.kind());
        tells.fields()
                .forEach((field, value) -> fact.append("; ").append(field).append(": ").append(value.replaceAll("#\\d", "1")));
        try {
            Notation.fact(fact.toString());
            return Optional.empty();
        } catch (NotReadable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private boolean holds(String sentence, Term term) {
        return find(tokens(sentence)).stream().anyMatch(match -> match.term().equals(term));
    }

    public List<Term> terms() {
        return terms;
    }

    Tokens tokens(String text) {
        return trie.tokens(text);
    }

    List<Match> find(Tokens tokens) {
        return trie.find(tokens);
    }
}
