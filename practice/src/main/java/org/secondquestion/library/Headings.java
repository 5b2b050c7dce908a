package org.secondquestion.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a theme's heading from a point: by the contents page, and only where that fails by its shape. */
final class Headings {

    private static final int LONGEST = 16;

    private final List<String> contents;
    private final Set<String> found = new HashSet<>();
    private final List<Doubt> doubts;

    Headings(List<FrontPage.Entry> contents, List<Doubt> doubts) {
        this.contents = contents.stream().map(FrontPage.Entry::heading).toList();
        this.doubts = doubts;
    }

    boolean isHeading(Row row, boolean pointBeforeIsWhole) {
        String text = row.points().text();
        if (text.isEmpty()) {
            return false;
        }
        String plain = Words.plain(text);
        if (contents.stream().anyMatch(entry -> Words.plain(entry).equals(plain))) {
            return found.add(plain);
        }
        if (!hasTheShape(row) || !pointBeforeIsWhole) {
            return false;
        }
        boolean near = contents.stream().anyMatch(entry -> shared(Words.split(entry), Words.split(text)) >= 0.6);
        boolean byWords = contents.isEmpty() && KnownTheme.named(text).isPresent();
        if (near || byWords) {
            doubts.add(Doubt.of(Doubt.About.HEADING, row.where(), text, "a heading", "a practice point"));
            return found.add(plain);
        }
        doubts.add(Doubt.of(Doubt.About.HEADING, row.where(), text, "a practice point",
                "a heading that the contents page does not name"));
        return false;
    }

    void checkContents(List<FrontPage.Entry> entries, List<Theme> themes) {
        Set<String> read = themes.stream().map(theme -> Words.plain(theme.heading())).collect(Collectors.toSet());
        for (FrontPage.Entry entry : entries) {
            if (!read.contains(Words.plain(entry.heading()))) {
                doubts.add(Doubt.of(Doubt.About.CONTENTS, "the contents page", entry.heading(),
                        "no heading in the table has these words"));
            }
        }
    }

    private static boolean hasTheShape(Row row) {
        String text = row.points().text();
        return row.resources().isBlank() && Words.startsUpper(text) && !Words.endsASentence(text)
                && Words.split(text).size() <= LONGEST;
    }

    private static double shared(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
