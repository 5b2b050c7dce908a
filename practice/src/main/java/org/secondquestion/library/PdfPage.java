package org.secondquestion.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.secondquestion.library.Run.Break;

/** One page of a PDF cut into rows of two cells: by the lines drawn between rows, or else by the space between them. */
final class PdfPage {

    private static final double WIDER = 1.3;
    private static final double CLEARLY_SHORT = 30;

    private final int number;
    private final List<PdfLine> lines;
    private final List<PdfRules.Rule> rules;
    private final List<Doubt> doubts;
    private OptionalDouble column;
    private double tableFrom = Double.MAX_VALUE;

    /** The column's edge as the page before had it, for a page without a header of its own. */
    PdfPage(int number, List<PdfLine> lines, List<PdfRules.Rule> rules, OptionalDouble columnBefore, List<Doubt> doubts) {
        this.number = number;
        this.lines = lines;
        this.rules = rules;
        this.doubts = doubts;
        this.column = columnBefore;
        if (columnBefore.isPresent()) {
            tableFrom = 0;
        }
        for (PdfLine line : lines) {
            findHeader(line);
        }
    }

    OptionalDouble column() {
        return column;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<PdfLine> paragraph : PdfLine.paragraphs(lines.stream().filter(line -> line.baseline() < tableFrom).toList())) {
            rows.add(new Row(where(rows), cell(paragraph, 0), Cell.EMPTY));
        }
        if (column.isPresent()) {
            List<PdfLine> points = side(true);
            List<PdfLine> resources = side(false);
            for (double[] band : bands(points)) {
                Row row = new Row(where(rows), cell(within(points, band), pitch(points)),
                        cell(within(resources, band), pitch(resources)));
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void findHeader(PdfLine line) {
        String text = Words.plain(line.text());
        boolean found = tableFrom > 0 && tableFrom < Double.MAX_VALUE;
        if (found || !text.contains("practice points") || !text.contains("resources")) {
            return;
        }
        List<PdfWord> words = line.words();
        for (int i = 1; i < words.size(); i++) {
            if (Words.plain(words.get(i).text()).equals("resources")) {
                PdfWord first = Words.plain(words.get(i - 1).text()).equals("key") ? words.get(i - 1) : words.get(i);
                column = OptionalDouble.of(first.left() - 2);
                tableFrom = line.baseline() - 1;
                return;
            }
        }
    }

    private List<PdfLine> side(boolean left) {
        double edge = column.orElse(Double.MAX_VALUE);
        List<PdfWord> words = lines.stream().filter(line -> line.baseline() >= tableFrom).flatMap(line -> line.words().stream())
                .filter(word -> word.left() < edge == left).toList();
        return PdfLine.of(words);
    }

    private List<double[]> bands(List<PdfLine> points) {
        double edge = column.orElse(0);
        List<Double> cuts = new ArrayList<>(
                rules.stream().filter(rule -> rule.left() < edge - 20 && rule.y() > tableFrom).map(PdfRules.Rule::y)
                        .sorted(Comparator.naturalOrder()).toList());
        if (cuts.size() < 3) {
            cuts = gaps(points);
        }
        List<double[]> bands = new ArrayList<>();
        double from = Double.NEGATIVE_INFINITY;
        for (double cut : cuts) {
            bands.add(new double[]{from, cut});
            from = cut;
        }
        bands.add(new double[]{from, Double.POSITIVE_INFINITY});
        return bands;
    }

    /** A row ends where the space under a line is wider than within a sentence; where spaces show nothing, where a line was left short. */
    private List<Double> gaps(List<PdfLine> points) {
        double pitch = pitch(points);
        double edge = PdfLine.edgeOf(points);
        List<Double> spaced = new ArrayList<>();
        List<Double> leftShort = new ArrayList<>();
        int clearly = 0;
        for (int i = 1; i < points.size(); i++) {
            double cut = points.get(i).baseline() - pitch * 0.9;
            double room = points.get(i).roomOn(points.get(i - 1), edge);
            if (points.get(i).baseline() - points.get(i - 1).baseline() > pitch * WIDER) {
                spaced.add(cut);
            } else if (room > 0) {
                leftShort.add(cut);
                clearly += room > CLEARLY_SHORT ? 1 : 0;
            }
        }
        List<Double> cuts = new ArrayList<>(endOfHeader());
        cuts.addAll(spaced);
        if (clearly > 2) {
            cuts.addAll(leftShort);
            doubts.add(Doubt.of(Doubt.About.ROW_CUT, "page " + number, "", "a row ends where a line was left short",
                    "another cut: nothing drawn or spaced on this page sets all its rows apart"));
        }
        cuts.sort(Comparator.naturalOrder());
        return cuts;
    }

    /** The header ends where words begin that are not its own: it may be wrapped. */
    private List<Double> endOfHeader() {
        List<PdfLine> header = lines.stream().filter(line -> line.baseline() >= tableFrom)
                .takeWhile(line -> Row.holdsOnlyHeaderWords(line.text())).toList();
        return header.isEmpty() ? List.of() : List.of(header.getLast().baseline() + 1);
    }

    /** The distance between two lines of one sentence: the smallest that is common on the page. */
    private static double pitch(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 14 : steps.get(steps.size() / 4);
    }

    private static List<PdfLine> within(List<PdfLine> lines, double[] band) {
        return lines.stream().filter(line -> line.baseline() > band[0] && line.baseline() <= band[1]).toList();
    }

    private static Cell cell(List<PdfLine> lines, double pitch) {
        List<Run> runs = new ArrayList<>();
        double last = Double.MAX_VALUE;
        for (PdfLine line : lines) {
            runs.addAll(line.runs(pitch > 0 && line.baseline() - last > pitch * WIDER ? Break.PARAGRAPH : Break.LINE));
            last = line.baseline();
        }
        return new Cell(runs);
    }

    private String where(List<Row> rows) {
        return "page " + number + ", row " + (rows.size() + 1);
    }
}
