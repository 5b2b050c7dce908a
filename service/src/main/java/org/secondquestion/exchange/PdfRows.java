package org.secondquestion.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes rows of the lines of pages: a row begins where a date stands in the first columns, and goes on until the next. */
final class PdfRows {

    private static final int DATE_COLUMNS = 2;
    private static final double SAME_EDGE = 3;

    private final Table.Rows rows;
    private final Set<String> headingLines = new HashSet<>();
    private final List<String> open = new ArrayList<>();
    private List<Double> edges = List.of();
    private boolean openIsHeading;
    private long number;
    private double share;

    PdfRows(Table.Rows rows) {
        this.rows = rows;
    }

    /** The lines of one page; false when the taker has had enough. */
    boolean page(List<PdfLine> lines, double readSoFar) throws TableRefused {
        share = readSoFar;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (headingLines.contains(line.text()))
                continue;
            if (Headings.areIn(line.texts())) {
                if (!begin(line, PdfLine::texts, edgesOf(line)))
                    return false;
                openIsHeading = true;
                headingLines.add(line.text());
                continue;
            }
            if (edges.isEmpty())
                edges = edgesOf(lines);
            var cells = line.cells(edges);
            if (opens(cells, at + 1 < lines.size() ? lines.get(at + 1).cells(edges) : List.of())) {
                if (!begin(line, each -> cells, edges))
                    return false;
            } else {
                goOn(line, cells);
            }
        }
        return true;
    }

    /** The last row is whole. */
    boolean end() throws TableRefused {
        if (open.isEmpty())
            return true;
        number++;
        if (number > Limits.MOST_ROWS)
            throw Limits.tooManyRows();
        var row = new TableRow(number, open);
        open.clear();
        return rows.take(row, share);
    }

    private boolean begin(PdfLine line, Function<PdfLine, List<String>> cells, List<Double> columns)
            throws TableRefused {
        if (columns.size() > Limits.MOST_COLUMNS)
            throw Limits.tooManyColumns(number + 1);
        if (!end())
            return false;
        edges = columns;
        open.addAll(cells.apply(line));
        openIsHeading = false;
        return true;
    }

    /** A line without a date goes on with the row above it; above the first row it is a title. */
    private void goOn(PdfLine line, List<String> cells) {
        if (openIsHeading)
            headingLines.add(line.text());
        for (int at = 0; at < Math.min(cells.size(), open.size()); at++) {
            var above = open.get(at);
            if (!cells.get(at).isEmpty() && above.length() <= Limits.LONGEST_CELL)
                open.set(at, above.isEmpty() ? cells.get(at) : above + " " + cells.get(at));
        }
    }

    /** A date may be wrapped: "12 March", and "2024" below it. */
    private boolean opens(List<String> cells, List<String> below) {
        for (int at = 0; at < Math.min(DATE_COLUMNS, cells.size()); at++) {
            var cell = cells.get(at);
            if (cell.isEmpty() || cell.length() > 60 && cells.size() > 1 || endsTheDateAbove(at, cell))
                continue;
            boolean wrapped = at < below.size() && cell.length() < 20 && cell.matches("(?:\\p{L}+ )?\\d.*")
                    && BritishDate.lengthAtStart(cell + " " + below.get(at)).isPresent();
            if (wrapped || BritishDate.lengthAtStart(cell).isPresent())
                return true;
        }
        return false;
    }

    private boolean endsTheDateAbove(int column, String cell) {
        if (openIsHeading || column >= open.size() || open.get(column).length() > 20)
            return false;
        var above = open.get(column);
        return BritishDate.lengthAtStart(above).isEmpty() && BritishDate.lengthAtStart(above + " " + cell).isPresent();
    }

    private static List<Double> edgesOf(PdfLine line) {
        return line.pieces().stream().map(PdfLine.Piece::left).toList();
    }

    /** Where no headings stand: the left edges that most lines with a date share. */
    private static List<Double> edgesOf(List<PdfLine> lines) {
        var dated = lines.stream().filter(line -> BritishDate.lengthAtStart(line.text()).isPresent()).toList();
        var edges = new ArrayList<Double>();
        for (var line : dated)
            for (var piece : line.pieces()) {
                long share = dated.stream().filter(
                        other -> other.pieces().stream().anyMatch(one -> Math.abs(one.left() - piece.left()) <= SAME_EDGE))
                        .count();
                boolean known = edges.stream().anyMatch(edge -> Math.abs(edge - piece.left()) <= SAME_EDGE);
                if (share * 2 >= dated.size() && !known)
                    edges.add(piece.left());
            }
        return edges.isEmpty() ? List.of() : edges.stream().sorted().toList();
    }

    /** Whether lines stand in columns at all. */
    static boolean inColumns(List<PdfLine> lines) {
        return lines.stream().anyMatch(line -> Headings.areIn(line.texts())) || edgesOf(lines).size() > 1;
    }
}
