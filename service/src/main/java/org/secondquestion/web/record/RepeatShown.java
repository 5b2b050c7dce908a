package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.secondquestion.record.Entry;
import org.secondquestion.words.CopiedSentences;

/** Earlier thinking that a text repeats, with the sentences marked that stand in both. */
public record RepeatShown(EntryShown entry, List<Part> parts) {

    /** A part of the earlier text, copied or not. */
    public record Part(String text, boolean copied) {
    }

    static RepeatShown of(Entry<?> earlier, String text, Predicate<Long> everybodyWrites, OpenRecord record) {
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
