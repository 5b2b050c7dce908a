package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.secondquestion.casework.EarlierThinking;
import org.secondquestion.record.Entry;
import org.secondquestion.words.CopiedSentences;

/** Earlier thinking that a text repeats, with the sentences marked that stand in both. */
public record RepeatShown(EntryShown entry, List<Part> parts) {

    /** A part of the earlier text, copied or not. */
    public record Part(String text, boolean copied) {
    }

    /** The earlier thinking that a text repeats, of what may be shown. */
    static Optional<RepeatShown> find(EarlierThinking thinking, String text, OpenRecord record, Predicate<Entry<?>> shown) {
        var agency = record.reader().workplace().agency();
        return thinking.repeatedBy(text, agency, record.chronology(), shown)
                .map(earlier -> of(earlier, text, thinking.everybodyWrites(text, agency), record));
    }

    private static RepeatShown of(Entry<?> earlier, String text, Predicate<Long> everybodyWrites, OpenRecord record) {
        var before = earlier.narrative();
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var piece : CopiedSentences.in(before, text, everybodyWrites)) {
            parts.add(new Part(before.substring(at, piece.from()), false));
            parts.add(new Part(piece.in(before), true));
            at = piece.to();
        }
        parts.add(new Part(before.substring(at), false));
        return new RepeatShown(EntryShown.of(earlier, record, false), List.copyOf(parts));
    }
}
