package org.secondquestion.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on one line of a page, as pieces with room between them: the cells of a table, where there is one. */
record PdfLine(double baseline, List<Piece> pieces) {

    /** A piece of text from its left to its right edge, in points from the page's left. */
    record Piece(String text, double left, double right) {
    }

    private static final double SAME_LINE = 2.5;
    /** Wider than the room between two words of a sentence, narrower than that between two cells. */
    private static final double BETWEEN_CELLS = 7;

    /** Words as they stand, from left to right, into lines and pieces. */
    static List<PdfLine> of(List<PdfWord> words) {
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<PdfWord>();
        for (var word : words.stream().sorted((a, b) -> Double.compare(a.baseline(), b.baseline())).toList()) {
            if (!line.isEmpty() && word.baseline() - line.getFirst().baseline() > SAME_LINE) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty())
            lines.add(line(line));
        return lines;
    }

    private static PdfLine line(List<PdfWord> words) {
        var pieces = new ArrayList<Piece>();
        for (var word : words.stream().sorted((a, b) -> Double.compare(a.left(), b.left())).toList()) {
            var last = pieces.isEmpty() ? null : pieces.getLast();
            if (last == null || word.left() - last.right() > BETWEEN_CELLS)
                pieces.add(new Piece(word.text(), word.left(), word.right()));
            else
                pieces.set(pieces.size() - 1, new Piece(last.text() + " " + word.text(), last.left(), word.right()));
        }
        return new PdfLine(words.getFirst().baseline(), pieces);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    List<String> texts() {
        return pieces.stream().map(Piece::text).toList();
    }

    /** What stands in each column, where columns begin at these edges. */
    List<String> cells(List<Double> edges) {
        var cells = new ArrayList<String>();
        for (int each = 0; each < edges.size(); each++)
            cells.add("");
        for (var piece : pieces) {
            int column = 0;
            while (column + 1 < edges.size() && edges.get(column + 1) <= piece.left() + 3)
                column++;
            cells.set(column, (cells.get(column) + " " + piece.text()).strip());
        }
        return cells;
    }
}
