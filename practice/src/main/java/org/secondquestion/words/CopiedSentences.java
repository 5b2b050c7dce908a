package org.secondquestion.words;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondquestion.record.Note;
import org.secondquestion.words.Finding.Piece;

/** Which sentences of a text stand in another one too, whatever their capitals, signs and spaces. */
public final class CopiedSentences {

    /** A shorter sentence is alike by chance: "Mum was in." */
    private static final int WORDS = 5;
    /** However the next one begins: people write small letters after a full stop. */
    private static final Pattern ENDS = Pattern.compile("[.!?]+[\"'\u201d\u2019)]*\\s+|\\n+");

    private CopiedSentences() {
    }

    /**
     * A sentence by the number that stands for its words, from which the words cannot be told.
     *
     * @param where
     *            its place in the text
     */
    public record Sentence(long number, Piece where) {
    }

    /** The sentences of a text that are long enough to be told from each other. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var ends = ENDS.matcher(text);
        for (int from = 0; from < text.length();) {
            int to = ends.find(from) ? ends.end() : text.length();
            var sentence = text.substring(from, to).stripTrailing();
            var words = NearCopy.words(sentence);
            if (words.size() >= WORDS)
                sentences.add(new Sentence(number(words), new Piece(from, from + sentence.length())));
            from = to;
        }
        return sentences;
    }

    /** The sentences of a text that stand in another one, without those that everybody writes. */
    public static List<Piece> in(String text, String other, Predicate<Long> everybodyWrites) {
        var others = numbers(other);
        return of(text).stream().filter(one -> others.contains(one.number()) && !everybodyWrites.test(one.number()))
                .map(Sentence::where).toList();
    }

    /** Whether a text is another one over again, or half of its own sentences are. */
    public static boolean copies(String text, String other, Predicate<Long> everybodyWrites) {
        var own = of(text).stream().filter(one -> !everybodyWrites.test(one.number())).toList();
        int copied = in(text, other, everybodyWrites).size();
        return copied > 0 && (2 * copied >= own.size() || NearCopy.alike(Note.of(text), Note.of(other)));
    }

    private static Set<Long> numbers(String text) {
        return of(text).stream().map(Sentence::number).collect(Collectors.toSet());
    }

    private static long number(List<String> words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
