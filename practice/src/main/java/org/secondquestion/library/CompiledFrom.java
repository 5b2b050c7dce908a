package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of what the learning was compiled from, told apart where the layout has run several into one line. */
final class CompiledFrom {

    private static final Set<String> ENDINGS = Set.of("reviews", "audits", "reports", "publications", "briefings", "inquiries",
            "inspections");

    private CompiledFrom() {
    }

    static List<Learning.Source> read(List<Row> rows, List<Doubt> doubts) {
        List<Learning.Source> sources = new ArrayList<>();
        for (Row row : rows) {
            List<List<ColumnWord>> parts = parts(ColumnWord.of(List.of(row), r -> new Cell(
                    java.util.stream.Stream.of(r.points(), r.resources(), r.beyond()).flatMap(c -> c.runs().stream()).toList())));
            for (List<ColumnWord> part : parts) {
                sources.add(new Learning.Source(ColumnWord.join(part), part.stream().anyMatch(ColumnWord::linked)));
            }
            if (parts.size() > 1) {
                doubts.add(Doubt.of(Doubt.About.SOURCES, row.where(), row.text(),
                        parts.stream().map(ColumnWord::join).collect(Collectors.joining(" | ")), "one source"));
            }
        }
        return sources;
    }

    private static List<List<ColumnWord>> parts(List<ColumnWord> words) {
        List<List<ColumnWord>> parts = new ArrayList<>();
        List<ColumnWord> part = new ArrayList<>();
        for (ColumnWord word : words) {
            if (!part.isEmpty() && word.startsUpper() && !word.text().startsWith("(") && ends(part, word)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(word);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean ends(List<ColumnWord> part, ColumnWord next) {
        ColumnWord last = part.getLast();
        boolean linkEnds = last.linked() && last.run() != next.run();
        return ENDINGS.contains(last.bare()) || last.text().endsWith(")") || (linkEnds && !Words.isUnfinished(last.text()))
                || next.before() == Run.Break.PARAGRAPH;
    }
}
