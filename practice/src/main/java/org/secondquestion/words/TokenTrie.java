package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * All forms of all terms as one tree of words. From each word of a note it is walked as far as the note goes along; the
 * longest way wins, and what it used no other form uses again. Each word is looked at a few times, however many terms there are.
 */
final class TokenTrie {

    /** How many words may stand where a form has two dots. */
    private static final int GAP = 3;
    /** How near a word must stand to show that a term is not meant. */
    private static final int NEAR = 4;
    private static final int LONGEST = 16;

    /** A place in the tree, as it is walked. */
    private static final class Node {
        private int[] words = {};
        private Node[] next = {};
        private @Nullable Node afterGap;
        private List<Compiled> ends = List.of();

        private @Nullable Node next(int word) {
            int at = words.length < 8 ? scan(word) : Arrays.binarySearch(words, word);
            return at < 0 ? null : next[at];
        }

        private int scan(int word) {
            for (int at = 0; at < words.length; at++)
                if (words[at] == word)
                    return at;
            return -1;
        }
    }

    /** A place in the tree, as it grows. */
    private static final class Growing {
        private final Map<Integer, Growing> next = new TreeMap<>();
        private @Nullable Growing afterGap;
        private final List<Compiled> ends = new ArrayList<>();

        private Node grown() {
            var node = new Node();
            node.words = next.keySet().stream().mapToInt(Integer::intValue).toArray();
            node.next = next.values().stream().map(Growing::grown).toArray(Node[]::new);
            node.afterGap = afterGap == null ? null : afterGap.grown();
            node.ends = List.copyOf(ends);
            return node;
        }
    }

    private record Compiled(Term term, BitSet unless) {
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final @Nullable Node[] roots;

    TokenTrie(List<Term> terms) {
        var root = new Growing();
        var people = new TreeSet<Integer>();
        for (var term : terms)
            if (term.meaning() instanceof Meaning.Names || term.meaning() instanceof Meaning.Pronoun)
                for (var form : term.forms())
                    if (!form.contains(" "))
                        people.addAll(words(form, Set.of()));
        for (var term : terms) {
            var compiled = new Compiled(term, new BitSet());
            for (var word : term.unless())
                words(word, people).forEach(compiled.unless()::set);
            for (var form : term.forms())
                grow(List.of(root), List.of(form.strip().replace('-', ' ').split("\\s+")), people, compiled);
        }
        roots = new Node[vocabulary.size()];
        root.next.forEach((word, growing) -> roots[word] = growing.grown());
    }

    private void grow(List<Growing> from, List<String> rest, Set<Integer> people, Compiled term) {
        if (rest.isEmpty()) {
            for (var place : from)
                if (!place.ends.contains(term))
                    place.ends.add(term);
            return;
        }
        var places = new ArrayList<Growing>();
        for (var place : from)
            if (rest.getFirst().equals("..")) {
                if (place.afterGap == null)
                    place.afterGap = new Growing();
                places.add(place.afterGap);
            } else {
                words(rest.getFirst(), people)
                        .forEach(word -> places.add(place.next.computeIfAbsent(word, none -> new Growing())));
            }
        grow(places, rest.subList(1, rest.size()), people, term);
    }

    /** All words that may stand at one place of a form: "a/b", "~look", "@who", "#". */
    private Set<Integer> words(String place, Set<Integer> people) {
        if (place.equals("@who"))
            return people;
        if (place.equals("#"))
            return Set.of(Tokens.NUMBER);
        var words = new TreeSet<Integer>();
        Term.wordsAt(place).forEach(word -> words.add(vocabulary.add(word)));
        return words;
    }

    Tokens tokens(String text) {
        return Tokens.of(text, vocabulary);
    }

    /** The terms in a text, in its order. */
    List<Match> find(Tokens tokens) {
        var found = new ArrayList<Match>();
        var used = new BitSet();
        var walk = new Walk(tokens, used);
        for (int at = 0; at < tokens.count(); at++) {
            if (used.get(at))
                continue;
            int word = tokens.word(at);
            var root = word == Tokens.UNKNOWN ? null : roots[word];
            if (root == null && tokens.isNumber(at))
                root = roots[Tokens.NUMBER];
            if (root != null)
                walk.from(at, root, found);
        }
        return found;
    }

    /** One way through the tree, from one word on. */
    private static final class Walk {
        private final Tokens tokens;
        private final BitSet used;
        private final int[] way = new int[LONGEST];
        private int[] best = new int[LONGEST];
        private int longest;
        private List<Compiled> ends = List.of();

        private Walk(Tokens tokens, BitSet used) {
            this.tokens = tokens;
            this.used = used;
        }

        private void from(int at, Node root, List<Match> found) {
            longest = 0;
            way[0] = at;
            step(root, at + 1, 1);
            if (longest == 0)
                return;
            for (int step = 0; step < longest; step++)
                used.set(best[step]);
            for (var end : ends)
                found.add(new Match(end.term(), at, best[longest - 1] + 1, numbers()));
        }

        private void step(Node node, int at, int depth) {
            if (!node.ends.isEmpty() && depth > longest)
                take(node, depth);
            if (at >= tokens.count() || depth == LONGEST || tokens.sentence(at) != tokens.sentence(way[0]))
                return;
            if (node.words.length > 0 && !used.get(at) && tokens.word(at) != Tokens.UNKNOWN) {
                go(node.next(tokens.word(at)), at, depth);
                if (tokens.word(at) != Tokens.NUMBER && tokens.isNumber(at))
                    go(node.next(Tokens.NUMBER), at, depth);
            }
            if (node.afterGap != null)
                gap(node.afterGap, at, depth);
        }

        private void go(@Nullable Node next, int at, int depth) {
            if (next != null) {
                way[depth] = at;
                step(next, at + 1, depth + 1);
            }
        }

        private void gap(Node after, int from, int depth) {
            for (int at = from; at < tokens.count() && at <= from + GAP && tokens.sentence(at) == tokens.sentence(way[0]); at++) {
                var next = used.get(at) || tokens.word(at) == Tokens.UNKNOWN ? null : after.next(tokens.word(at));
                if (next != null) {
                    way[depth] = at;
                    step(next, at + 1, depth + 1);
                    return;
                }
            }
        }

        private void take(Node node, int depth) {
            var meant = new ArrayList<Compiled>(node.ends.size());
            for (var end : node.ends)
                if (!isGuarded(end, way[depth - 1] + 1))
                    meant.add(end);
            if (meant.isEmpty())
                return;
            longest = depth;
            best = Arrays.copyOf(way, LONGEST);
            ends = meant;
        }

        private boolean isGuarded(Compiled end, int to) {
            if (end.unless().isEmpty())
                return false;
            int last = Math.min(to + NEAR, tokens.count());
            for (int at = Math.max(0, way[0] - NEAR); at < last; at++)
                if (tokens.word(at) > Tokens.NUMBER && tokens.sentence(at) == tokens.sentence(way[0])
                        && end.unless().get(tokens.word(at)))
                    return true;
            return false;
        }

        private List<Integer> numbers() {
            List<Integer> numbers = List.of();
            for (int step = 0; step < longest; step++)
                if (tokens.isNumber(best[step])) {
                    numbers = new ArrayList<>(numbers);
                    numbers.add(best[step]);
                }
            return numbers;
        }
    }
}
