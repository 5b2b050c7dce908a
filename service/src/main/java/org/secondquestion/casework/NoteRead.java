package org.secondquestion.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.record.Fact;
import org.secondquestion.record.Field;
import org.secondquestion.record.Informant;
import org.secondquestion.words.WordList;
import org.secondquestion.words.WordList.Advice;

/**
 * What was read in a note: facts to record beside it, fields of the form that its words fill, what is told and not offered,
 * and words to look at again.
 */
public record NoteRead(List<Offer> offers, List<Filling> fillings, List<NotOffered> notOffered, List<Word> words) {

    public static final NoteRead NOTHING = new NoteRead(List.of(), List.of(), List.of(), List.of());

    public NoteRead {
        offers = List.copyOf(offers);
        fillings = List.copyOf(fillings);
        notOffered = List.copyOf(notOffered);
        words = List.copyOf(words);
    }

    /**
     * A fact that could be recorded too.
     *
     * @param key
     *            the same for the same fact told by the same words, whenever they are read
     * @param words
     *            the very words it rests on
     * @param passage
     *            the sentences in which they stand
     */
    public record Offer(String key, Fact fact, Informant informant, List<String> words, String passage) {
        public Offer {
            words = List.copyOf(words);
        }

        /** The entry that it becomes beside another one: the same however often it is confirmed. */
        public UUID beside(String entry) {
            return UUID.nameUUIDFromBytes((entry + " found " + key).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A field of the form that the words fill.
     *
     * @param value
     *            as the form sends it
     * @param otherwise
     *            what stands in the field now, where that is something else
     */
    public record Filling(Field field, String value, Optional<String> otherwise, List<String> words) {
        public Filling {
            words = List.copyOf(words);
        }

        /** Several values can stand beside each other. */
        public boolean adds() {
            return field.type() == Field.Type.CHOICES || field.type() == Field.Type.TEXTS;
        }
    }

    /** Something told as past, as possible or as not so, or of which too little is said; and which of these it is. */
    public record NotOffered(String why, String fact, List<String> words) {
        public NotOffered {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that want a second look.
     *
     * @param key
     *            by which somebody says that they stay
     * @param instead
     *            the words that can stand in their place as they are
     */
    public record Word(String key, int from, int to, String words, WordList list, Advice advice, Optional<String> instead) {
    }
}
