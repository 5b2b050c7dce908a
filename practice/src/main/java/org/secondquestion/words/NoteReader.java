package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondquestion.record.Informant.Source;
import org.secondquestion.words.Finding.Piece;
import org.secondquestion.words.Meaning.Adds;
import org.secondquestion.words.Meaning.State;
import org.secondquestion.words.Meaning.Tells;

/**
 * Reads a note as a careful colleague would: which facts it tells, whose word each is, and whether it is told as so, as
 * history, as possible, or as not so. It goes by the terms of a lexicon and by nothing else, so the same note always reads
 * the same and every finding shows its words.
 */
public final class NoteReader {

    /** How far from a fact the words that add to it may stand, in words; a contact is of the whole note. */
    private static final int REACH = 12;

    private final Lexicon lexicon;

    public NoteReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a note tells, in its order. */
    public List<Finding> read(String note) {
        var tokens = lexicon.tokens(note);
        var matches = lexicon.find(tokens);
        if (matches.isEmpty())
            return List.of();
        var speakers = new Speakers(tokens, matches);
        var cues = new Cues(tokens, matches);
        var told = new ArrayList<Told>();
        for (var match : matches)
            if (match.term().meaning() instanceof Tells tells)
                for (var fields : Services.named(filled(tells.fields(), match, tokens), match, matches, tokens))
                    merge(told, new Told(tells.kind(), fields, cues.over(match), speakers.of(match), match, tokens));
        for (var match : matches)
            if (match.term().meaning() instanceof Adds adds)
                add(told, adds, match, cues);
        for (var one : told)
            if (one.kind.equals("conversation"))
                Contacts.with(one.match, matches, tokens).ifPresent(party -> one.fields.putIfAbsent("with", party));
        var found = new ArrayList<Finding>();
        for (var one : told)
            found.add(one.finding());
        return found;
    }

    /** One fact on its way: further words of the same sentence may say more of it. */
    private static final class Told {
        private final String kind;
        private final Map<String, String> fields;
        private final State state;
        private final Source by;
        private final Match match;
        private final Tokens tokens;
        private final List<Piece> words = new ArrayList<>();

        private Told(String kind, Map<String, String> fields, State state, Source by, Match match, Tokens tokens) {
            this.kind = kind;
            this.fields = fields;
            this.state = state;
            this.by = by;
            this.match = match;
            this.tokens = tokens;
            restsOn(match);
        }

        private void restsOn(Match other) {
            words.add(new Piece(tokens.start(other.from()), tokens.end(other.to() - 1)));
        }

        private List<Piece> distinct() {
            return words.stream().distinct().sorted(Comparator.comparingInt(Piece::from)).toList();
        }

        /** From the beginning of the first sentence that it rests on to the end of the last. */
        private Piece passage() {
            int first = words.stream().mapToInt(Piece::from).min().orElse(0);
            int last = words.stream().mapToInt(Piece::to).max().orElse(0);
            return new Piece(tokens.sentenceStart(first), tokens.sentenceEnd(last));
        }

        private boolean sameSentence(Match other) {
            return tokens.sentence(match.from()) == tokens.sentence(other.from());
        }

        private Finding finding() {
            var text = new StringBuilder(kind);
            fields.forEach((field, value) -> text.append("; ").append(field).append(": ").append(value));
            return new Finding(state, by, text.toString(), distinct(), passage());
        }
    }

    private static Map<String, String> filled(Map<String, String> fields, Match match, Tokens tokens) {
        var filled = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> {
            var text = value;
            for (int at = 0; at < match.numbers().size(); at++)
                text = text.replace("#" + (at + 1), tokens.text(match.numbers().get(at)).replace(",", ""));
            filled.put(field, text);
        });
        return filled;
    }

    /** Several signs in one sentence are one fact, and a contact that is named twice is one contact. */
    private static void merge(List<Told> told, Told next) {
        for (var before : told)
            if (before.kind.equals(next.kind) && before.state == next.state && before.by == next.by
                    && (Contacts.are(next.kind) ? Contacts.agree(before.fields, next.fields) : before.sameSentence(next.match))
                    && joins(before, next)) {
                before.restsOn(next.match);
                return;
            }
        told.add(next);
    }

    private static boolean joins(Told before, Told next) {
        if (next.kind.equals("sign") && before.fields.containsKey("signs") && next.fields.containsKey("signs")) {
            before.fields.merge("signs", next.fields.getOrDefault("signs", ""),
                    (one, other) -> List.of(one.split(", ")).contains(other) ? one : one + ", " + other);
            return true;
        }
        if (Contacts.are(next.kind)) {
            next.fields.forEach(before.fields::putIfAbsent);
            return true;
        }
        return before.fields.equals(next.fields);
    }

    private static void add(List<Told> told, Adds adds, Match match, Cues cues) {
        var state = cues.over(match);
        boolean ofContact = adds.kinds().stream().allMatch(Contacts::are);
        Told nearest = null;
        for (var one : told)
            if (adds.kinds().contains(one.kind) && (ofContact ? one.state == State.NOW : one.sameSentence(match))
                    && (nearest == null || !ofContact && far(one.match, match) < far(nearest.match, match)))
                nearest = one;
        if (nearest == null || !ofContact && far(nearest.match, match) > REACH
                || ofContact && (state == State.PAST || state == State.MAYBE))
            return;
        var to = nearest;
        filled(adds.fields(), match, to.tokens).forEach((field, value) -> {
            var said = ofContact && state == State.DENIED && value.equals("yes") ? "no" : value;
            to.fields.merge(field, said, (before, next) -> ofContact || before.equals(next)
                    ? Contacts.worse(before, next)
                    : List.of(before.split(", ")).contains(next) ? before : before + ", " + next);
        });
        nearest.restsOn(match);
    }

    private static int far(Match one, Match other) {
        return one.to() <= other.from() ? other.from() - one.to() : Math.max(0, one.from() - other.to());
    }
}
