package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block of a list: lines between empty ones, without remarks.
 *
 * @param place
 *            the list and the line at which it begins, for whoever has to mend it
 */
record Block(String place, List<String> lines) {

    private static final Pattern GAPS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    /** The blocks of a list that say something. */
    static List<Block> of(String name, String text) {
        var blocks = new ArrayList<Block>();
        int line = 1;
        for (var piece : GAPS.splitWithDelimiters(text.replace("\r\n", "\n"), 0)) {
            var lines = piece.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("//")).toList();
            if (!lines.isEmpty())
                blocks.add(new Block(name + ", line " + line, lines));
            line += (int) piece.chars().filter(sign -> sign == '\n').count();
        }
        return blocks;
    }

    /** The parts of a line between signs, in small letters. */
    static List<String> parts(String line, String sign) {
        return Arrays.stream(line.split(sign)).map(part -> part.strip().toLowerCase(Locale.UK)).filter(part -> !part.isEmpty())
                .toList();
    }
}
