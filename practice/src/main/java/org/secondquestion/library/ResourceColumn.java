package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.secondquestion.library.Resource.Scope;
import org.secondquestion.library.Run.Break;
import org.secondquestion.library.TitleEdge.Verdict;

/** The right column of one theme: read downwards past rows and pages, and cut into resources where one title ends and the next begins. */
final class ResourceColumn {

    /** How many words of what follows are shown with a doubt. */
    private static final int AHEAD = 8;

    private final TitleEdge edge;
    private final List<Doubt> doubts;
    private final List<Resource> resources = new ArrayList<>();
    private final List<ColumnWord> item = new ArrayList<>();
    private Scope scope = Scope.NOT_SAID;

    ResourceColumn(ColumnWidth width, List<Doubt> doubts) {
        this.edge = new TitleEdge(width);
        this.doubts = doubts;
    }

    List<Resource> read(List<Row> rows) {
        List<ColumnWord> words = ColumnWord.of(rows, Row::resources);
        for (int i = 0; i < words.size(); i++) {
            if (isLabel(words, i)) {
                close();
                scope = Scope.valueOf(words.get(i).bare().toUpperCase(Locale.UK));
                i++;
            } else {
                take(words, i);
            }
        }
        close();
        return List.copyOf(resources);
    }

    private static boolean isLabel(List<ColumnWord> words, int i) {
        if (i + 1 >= words.size() || !words.get(i).bare().matches("local|national")) {
            return false;
        }
        String second = words.get(i + 1).text();
        boolean stands = words.get(i).before() != Break.SPACE
                && (i + 2 == words.size() || words.get(i + 2).before() != Break.SPACE);
        return second.equalsIgnoreCase("resources:") || (second.equalsIgnoreCase("resources") && stands);
    }

    private void take(List<ColumnWord> words, int i) {
        ColumnWord word = words.get(i);
        if (!item.isEmpty()) {
            Verdict verdict = edge.between(item, words, i);
            if (verdict.doubtful()) {
                doubt(verdict, words, i);
            }
            if (verdict.starts()) {
                close();
            }
        }
        item.add(word);
    }

    private void doubt(Verdict verdict, List<ColumnWord> words, int i) {
        String before = ColumnWord.join(item);
        int until = Math.min(words.size(), i + AHEAD);
        String after = ColumnWord.join(words.subList(i, until)) + (until < words.size() ? " ..." : "");
        String two = "two resources: " + before + " | " + after;
        doubts.add(
                Doubt.of(Doubt.About.TITLE, words.get(i).where(), before + " " + after, verdict.starts() ? two : "one resource",
                        verdict.starts() ? "one resource" : two));
    }

    private void close() {
        if (item.isEmpty()) {
            return;
        }
        if (!item.stream().allMatch(ColumnWord::isPunctuation)) {
            Resource resource = PrintedResource.of(item, scope);
            resources.add(resource);
            if (scope == Scope.NOT_SAID) {
                doubts.add(Doubt.of(Doubt.About.SCOPE, resource.where(), resource.title(), "not said", "local", "national"));
            }
        }
        item.clear();
    }
}
