package org.secondquestion.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.library.Run.Break;

/** Words that stand on one line of a page, from left to right. */
record PdfLine(double baseline, List<PdfWord> words) {

    private static final double SAME_LINE = 2.5;

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

    /** The line before is so full that this one's first word had no room on it; a page number ends a line of the contents. */
    boolean runsOnFrom(PdfLine before, double edge) {
        PdfWord first = words.getFirst();
        return before.words().getLast().right() + first.right() - first.left() > edge && !before.text().matches(".*\\d");
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
