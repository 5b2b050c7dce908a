package org.secondquestion.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondquestion.library.Doubt;
import org.secondquestion.library.Learning;
import org.secondquestion.library.PracticePoint;
import org.secondquestion.library.Theme;

/** A learning document as read, as JSON. */
final class LibraryJson {

    private record Document(String title, Counted counted, List<Learning.Source> compiledFrom, List<OneTheme> themes,
            List<OneDoubt> doubts) {
    }

    private record Counted(int themes, int points, int resources, int doubts) {
    }

    private record OneTheme(String id, String heading, String where, List<OnePoint> points, List<OneResource> resources) {
    }

    private record OnePoint(String place, String text, List<String> items, String where) {
    }

    private record OneResource(String title, String scope, @Nullable String publisher, @Nullable String published,
            @Nullable String note,
            boolean linked, String asPrinted, String where) {
    }

    private record OneDoubt(String about, String question, String where, String read, List<String> alternatives) {
    }

    private LibraryJson() {
    }

    static String of(Learning learning) {
        var counted = new Counted(learning.themes().size(), learning.countPoints(), learning.countResources(),
                learning.doubts().size());
        return AskJson.MAPPER.writeValueAsString(new Document(learning.title(), counted, learning.compiledFrom(),
                learning.themes().stream().map(LibraryJson::theme).toList(),
                learning.doubts().stream().map(LibraryJson::doubt).toList()));
    }

    private static OneTheme theme(Theme theme) {
        var resources = theme.resources().stream()
                .map(r -> new OneResource(r.title(), r.scope().name(), r.publisher().orElse(null),
                        r.published().orElse(null), r.note().orElse(null), r.linked(), r.asPrinted(), r.where()))
                .toList();
        return new OneTheme(theme.id(), theme.heading(), theme.where(), theme.points().stream().map(LibraryJson::point).toList(),
                resources);
    }

    private static OnePoint point(PracticePoint point) {
        return new OnePoint(point.place().toString(), point.text(), point.items(), point.where());
    }

    private static OneDoubt doubt(Doubt doubt) {
        return new OneDoubt(doubt.about().name(), doubt.about().question(), doubt.where(), doubt.read(), doubt.alternatives());
    }
}
