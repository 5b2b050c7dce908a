package org.secondquestion.record;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The words of an entry, with what was once read out of them: a note never changes, so nothing is read out of it twice,
 * whoever asks.
 */
public final class Note {

    /** A note without words. */
    public static final Note EMPTY = new Note("");

    /** Something to be read out of notes: which phrases they hold, which runs of words. */
    public static final class Aspect<T> {

        private static final AtomicInteger ASPECTS = new AtomicInteger();

        private final int place = ASPECTS.getAndIncrement();
        private final Function<String, T> reading;

        private Aspect(Function<String, T> reading) {
            this.reading = reading;
        }

        public static <T> Aspect<T> of(Function<String, T> reading) {
            return new Aspect<>(reading);
        }
    }

    private final String text;
    // what several threads read at once they find alike, and the last of them stays: a row is never changed once it stands here
    private @Nullable Object[] found = {};

    private Note(String text) {
        this.text = text;
    }

    public static Note of(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? EMPTY : new Note(stripped);
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What an aspect finds in this note. */
    @SuppressWarnings("unchecked")
    public <T> T read(Aspect<T> aspect) {
        var row = found;
        if (aspect.place < row.length && row[aspect.place] != null)
            return (T) row[aspect.place];
        var read = aspect.reading.apply(text);
        var longer = Arrays.copyOf(row, Math.max(row.length, aspect.place + 1));
        longer[aspect.place] = read;
        found = longer;
        return read;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note note && note.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
