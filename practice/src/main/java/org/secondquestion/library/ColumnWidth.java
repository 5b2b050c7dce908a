package org.secondquestion.library;

import java.util.List;

import org.secondquestion.library.Run.Break;

/** How many letters a line of a column holds, and so whether a line was ended on purpose; nought where nothing shows it. */
record ColumnWidth(int letters, boolean linesAreKnown) {

    private static final int NARROWEST = 24;
    private static final int WIDEST = 60;
    /** Letters are of unlike width, so a drawn line counts as ended on purpose only where there was ample room left. */
    private static final double AMPLE = 0.85;

    /** From the lines themselves where the form shows them, else from the linked lines. */
    static ColumnWidth of(List<Page> body) {
        int longestLink = 0;
        int longestLine = 0;
        boolean known = false;
        for (Row row : body.stream().flatMap(page -> page.rows().stream()).toList()) {
            int line = 0;
            for (Run run : row.resources().runs()) {
                boolean newLine = run.before() != Break.SPACE;
                known = known || (newLine && line > 0 && run.before() == Break.LINE);
                line = newLine ? run.text().length() : line + 1 + run.text().length();
                longestLine = Math.max(longestLine, line);
                longestLink = Math.max(longestLink, run.linked() ? run.text().length() : 0);
            }
        }
        int longest = known ? (int) (longestLine * AMPLE) : longestLink;
        return new ColumnWidth(longest >= NARROWEST && longest <= (known ? WIDEST * 2 : WIDEST) ? longest : 0, known);
    }

    /** The word would have had room on the line before it. */
    boolean hasRoomFor(List<ColumnWord> item, List<ColumnWord> words, int i) {
        int line = linesAreKnown ? lineBefore(words, i) : lastLineOf(item);
        return letters > 0 && line + 1 + words.get(i).text().length() <= letters;
    }

    private static int lineBefore(List<ColumnWord> words, int i) {
        int line = 0;
        for (int k = i - 1; k >= 0; k--) {
            line += 1 + words.get(k).text().length();
            if (words.get(k).before() != Break.SPACE) {
                break;
            }
        }
        return line;
    }

    private int lastLineOf(List<ColumnWord> item) {
        int line = 0;
        for (ColumnWord word : item) {
            int longer = line + 1 + word.text().length();
            line = word.before() == Break.LINE || longer > letters + 1 ? word.text().length() : longer;
        }
        return line;
    }
}
