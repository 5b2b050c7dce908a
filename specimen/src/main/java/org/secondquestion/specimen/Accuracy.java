package org.secondquestion.specimen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.secondquestion.record.FactText;
import org.secondquestion.record.Field;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.words.Finding;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.Meaning.State;
import org.secondquestion.words.NoteReader;

/**
 * How well notes are read: of what the reader finds, how much is there, and of what is there, how much it finds; for each
 * kind of fact. A kind is found where the note tells it, in the same state; what its fields say is counted for itself.
 */
public final class Accuracy {

    /** How often something was found rightly, found wrongly, and missed. */
    public record Count(int right, int wrong, int missed) {

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /** Of what was found, the share that is there; none where nothing was found. */
        public double precision() {
            return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
        }

        /** Of what is there, the share that was found; none where nothing is. */
        public double recall() {
            return right + missed == 0 ? Double.NaN : (double) right / (right + missed);
        }
    }

    private final NoteReader reader;
    private final Map<String, Count> kinds = new TreeMap<>();
    private final Map<String, Count> fields = new TreeMap<>();
    private final Map<State, Count> states = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private int notes;
    private int rightWord;
    private int wrongWord;

    private Accuracy(Lexicon lexicon) {
        this.reader = new NoteReader(lexicon);
    }

    public static Accuracy of(Lexicon lexicon, List<AnnotatedNote> notes) {
        var accuracy = new Accuracy(lexicon);
        notes.forEach(accuracy::count);
        return accuracy;
    }

    /** By the name of the kind: whether it was found at all. */
    public Map<String, Count> kinds() {
        return Map.copyOf(kinds);
    }

    /** By kind and field: whether it was found and says the same. */
    public Map<String, Count> fields() {
        return Map.copyOf(fields);
    }

    /** By whether it is told as so, once, perhaps or not so. */
    public Map<State, Count> states() {
        return Map.copyOf(states);
    }

    public Count all() {
        return kinds.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    public int notes() {
        return notes;
    }

    /** Of the facts found, the share of which it was told rightly whose word they are. */
    public double whoseWord() {
        return (double) rightWord / (rightWord + wrongWord);
    }

    /** What was missed and what was found wrongly, for whoever looks after the lists. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** What of either is told, in parts. */
    private record Item(State state, String by, String kind, Map<String, String> fields, String words) {
    }

    private void count(AnnotatedNote note) {
        notes++;
        var expected = new ArrayList<Item>();
        note.annotations().forEach(one -> expected
                .add(item(one.state(), Kinds.words(one.by()), one.fact(), String.join(" ... ", one.words()))));
        for (var finding : reader.read(note.text())) {
            var found = item(finding.state(), Kinds.words(finding.by()), finding.fact(), words(finding, note.text()));
            var match = best(found, expected);
            count(kinds, found.kind(), match == null ? new Count(0, 1, 0) : new Count(1, 0, 0));
            count(states, found.state(), match == null ? new Count(0, 1, 0) : new Count(1, 0, 0));
            if (match == null) {
                errors.add(note.id() + " WRONG  " + found.state() + " " + found.kind() + " " + found.fields() + " | "
                        + found.words());
                continue;
            }
            expected.remove(match);
            if (match.by().equals(found.by()))
                rightWord++;
            else
                wrongWord++;
            if (found.state() == State.NOW)
                countFields(note.id(), match, found);
        }
        for (var missed : expected) {
            count(kinds, missed.kind(), new Count(0, 0, 1));
            count(states, missed.state(), new Count(0, 0, 1));
            errors.add(note.id() + " MISSED " + missed.state() + " " + missed.kind() + " " + missed.fields() + " | "
                    + missed.words());
        }
    }

    private static String words(Finding finding, String text) {
        return String.join(" ... ", finding.words().stream().map(piece -> piece.in(text)).toList());
    }

    private static <K> void count(Map<K, Count> counts, K what, Count more) {
        counts.merge(what, more, Count::plus);
    }

    /** Of the same kind and state the one that says most of the same. */
    private static @Nullable Item best(Item found, List<Item> expected) {
        Item best = null;
        for (var one : expected)
            if (one.kind().equals(found.kind()) && one.state() == found.state()
                    && (best == null || same(one, found) > same(best, found)))
                best = one;
        return best;
    }

    private static long same(Item one, Item other) {
        return one.fields().entrySet().stream().filter(field -> field.getValue().equals(other.fields().get(field.getKey())))
                .count();
    }

    private void countFields(String note, Item expected, Item found) {
        found.fields().forEach((field, value) -> {
            var said = values(expected.fields().getOrDefault(field, ""));
            for (var one : values(value)) {
                boolean right = said.contains(one);
                count(fields, found.kind() + ": " + field, right ? new Count(1, 0, 0) : new Count(0, 1, 0));
                if (!right)
                    errors.add(note + " WRONG  " + found.kind() + "; " + field + ": " + one + " | " + found.words());
            }
        });
        expected.fields().forEach((field, value) -> {
            var said = values(found.fields().getOrDefault(field, ""));
            for (var one : values(value))
                if (!said.contains(one)) {
                    count(fields, expected.kind() + ": " + field, new Count(0, 0, 1));
                    errors.add(note + " MISSED " + expected.kind() + "; " + field + ": " + one + " | " + expected.words());
                }
        });
    }

    private static List<String> values(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(",\\s*"));
    }

    private static Item item(State state, String by, String fact, String words) {
        try {
            var told = FactText.read(fact);
            var fields = new LinkedHashMap<>(told.fields());
            // what is said in free words no two people say alike
            fields.keySet().retainAll(told.kind().fields().stream().filter(
                    field -> field.type() != Field.Type.TEXT && field.type() != Field.Type.TEXTS).map(Field::name).toList());
            return new Item(state, by, told.kind().name(), fields, words);
        } catch (NotReadable e) {
            throw new IllegalStateException(fact, e);
        }
    }
}
