package org.secondquestion.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.library.Run.Break;

/** Words that stand on one line of a page, from left to right. */
record PdfLine(double baseline, List<PdfWord> words) {

    private static final double SAME_LINE = 2.5;
    private static final double SPACE = 3;

    PdfLine {
        words = words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    }

    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : words.stream().sorted(Comparator.comparingDouble(PdfWord::baseline)).toList()) {
            if (!line.isEmpty() && word.baseline() - line.getFirst().baseline() > SAME_LINE) {
                lines.add(new PdfLine(line.getFirst().baseline(), line));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(new PdfLine(line.getFirst().baseline(), line));
        }
        return lines;
    }

    /** Lines that run on, each paragraph by itself. */
    static List<List<PdfLine>> paragraphs(List<PdfLine> lines) {
        double edge = edgeOf(lines);
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        for (PdfLine line : lines) {
            if (paragraphs.isEmpty() || !line.runsOnFrom(paragraphs.getLast().getLast(), edge)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    static double edgeOf(List<PdfLine> lines) {
        return lines.stream().mapToDouble(line -> line.words().getLast().right()).max().orElse(0);
    }

    /** A page number ends a line of the contents; else a line that had no room for the next line's first word runs on. */
    private boolean runsOnFrom(PdfLine before, double edge) {
        return roomOn(before, edge) <= 0 && !before.text().matches(".*\\d");
    }

    /** How much room was left on the line before once this line's first word had stood there; less than nought where it had none. */
    double roomOn(PdfLine before, double edge) {
        PdfWord first = words.getFirst();
        return edge - before.words().getLast().right() - SPACE - (first.right() - first.left());
    }

    String text() {
        return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    /** The words as runs: the first begins as told, each change of link begins another. */
    List<Run> runs(Break first) {
        List<Run> runs = new ArrayList<>();
        for (PdfWord word : words) {
            Run last = runs.isEmpty() ? Run.plain("", first) : runs.getLast();
            if (!runs.isEmpty() && last.linked() == word.linked() && last.target().equals(word.target())) {
                runs.set(runs.size() - 1, new Run(last.text() + " " + word.text(), word.linked(), word.target(), last.before()));
            } else {
                runs.add(new Run(word.text(), word.linked(), word.target(), runs.isEmpty() ? first : Break.SPACE));
            }
        }
        return runs;
    }
}
