package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.secondquestion.words.Finding.Piece;
import org.secondquestion.words.WordList.Advice;

/**
 * Weighs the words of a note by the lists that a partnership uses: which want a second look, why, and what to write
 * instead. It advises and refuses nothing. What stands in quotation marks is somebody's own words and is passed over.
 */
public final class WordGuidance {

    private static final List<String> FILES = List.of("blaming", "adultifying", "choices", "appointments", "dismissing",
            "parents",
            "domestic-abuse", "jargon", "empty",
            "care", "assumptions", "victim-survivor", "victim-victim", "victim-what-was-done", "disability-disabled",
            "disability-with",
            "compliance-keep", "compliance-describe");
    private static final Set<String> DENIALS = Set.of("not", "never");
    private static final WordGuidance STANDARD = new WordGuidance(FILES.stream().map(WordGuidance::standard).toList());

    /** Words of a text that want a second look, and the list that says so. */
    public record Weighed(Piece where, WordList list, Advice advice) {
    }

    private record Source(WordList list, Advice advice) {
    }

    private final List<WordList> lists;
    // grown when something is weighed: the lists that a partnership chooses among are looked at only
    private volatile @Nullable Scales scales;

    private WordGuidance(List<WordList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** What weighs: the tree of all words, and which advice each belongs to. */
    private record Scales(TokenTrie trie, Map<String, Source> sources) {

        static Scales of(List<WordList> lists) {
            var terms = new ArrayList<Term>();
            var sources = new HashMap<String, Source>();
            for (var list : lists)
                for (var advice : list.advice()) {
                    terms.add(advice.term());
                    sources.put(advice.term().place(), new Source(list, advice));
                }
            return new Scales(new TokenTrie(terms), sources);
        }
    }

    private Scales scales() {
        var ready = scales;
        if (ready == null) {
            ready = Scales.of(lists);
            scales = ready;
        }
        return ready;
    }

    /** All lists that come with the product, whether or not they are weighed where nobody chose. */
    public static WordGuidance all() {
        return STANDARD;
    }

    /** The lists that are weighed where nobody chose otherwise. */
    public static WordGuidance usual() {
        return STANDARD.only(WordList::on);
    }

    private static WordList standard(String name) {
        var read = WordListFile.read(name, DataFile.read("wording/" + name + ".words"));
        if (!read.refused().isEmpty())
            throw new IllegalStateException(String.join("; ", read.refused()));
        return read.list().orElseThrow();
    }

    /** Some of these lists. */
    public WordGuidance only(Predicate<WordList> which) {
        return new WordGuidance(lists.stream().filter(which).toList());
    }

    public List<WordList> lists() {
        return lists;
    }

    public Optional<WordList> find(String list) {
        return lists.stream().filter(one -> one.name().equals(list)).findFirst();
    }

    /** The words that want a second look, in the order of the text. */
    public List<Weighed> weigh(String text) {
        var ready = scales();
        var tokens = ready.trie().tokens(text);
        var weighed = new ArrayList<Weighed>();
        for (var match : ready.trie().find(tokens)) {
            var source = ready.sources().get(match.term().place());
            if (source != null && !tokens.quoted(match.from()) && !isDenied(match, tokens))
                weighed.add(new Weighed(new Piece(tokens.start(match.from()), tokens.end(match.to() - 1)), source.list(),
                        source.advice()));
        }
        weighed.sort(Comparator.comparingInt(one -> one.where().from()));
        return weighed;
    }

    private static boolean isDenied(Match match, Tokens tokens) {
        if (match.from() == 0 || tokens.sentence(match.from() - 1) != tokens.sentence(match.from()))
            return false;
        var before = tokens.text(match.from() - 1).toLowerCase(Locale.UK).replace('\u2019', '\'');
        return DENIALS.contains(before) || before.endsWith("n't");
    }
}
