package org.secondquestion.words;

import java.util.List;
import java.util.Optional;

import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.words.Meaning.State;

/**
 * Something that a note tells, and the very words it rests on. It is offered to a person and is no fact before somebody
 * confirms it.
 *
 * @param state
 *            whether it is told as so now, as history, as possible, or as not so
 * @param by
 *            whose word it is
 * @param fact
 *            what is told, in the notation: {@code sign: thin, hungry}
 * @param passage
 *            the sentences in which the words stand
 */
public record Finding(State state, Source by, String fact, List<Piece> words, Piece passage) {

    /** A piece of a note, from one character up to another. */
    public record Piece(int from, int to) {
        public String in(String note) {
            return note.substring(from, to);
        }
    }

    public Finding {
        words = List.copyOf(words);
    }

    /** What could be offered: something that is so, and of which enough is said. */
    public Optional<Fact> offered() {
        try {
            return state == State.NOW ? Optional.of(Notation.fact(fact)) : Optional.empty();
        } catch (NotReadable tooLittleIsSaid) {
            return Optional.empty();
        }
    }
}
