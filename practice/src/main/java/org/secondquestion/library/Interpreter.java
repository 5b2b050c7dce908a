package org.secondquestion.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a document as it lies on paper into themes, points and resources; what it is unsure of it says. */
final class Interpreter {

    private final List<Doubt> doubts;
    private final List<Section> sections = new ArrayList<>();
    private final Layout layout;

    /** The rows between one heading and the next, still on their pages. */
    private record Section(Row heading, int page, List<Page> pages) {
    }

    private Interpreter(Layout layout) {
        this.layout = layout;
        this.doubts = new ArrayList<>(layout.doubts());
    }

    static Reading read(Layout layout) {
        if (layout.pages().stream().flatMap(page -> page.rows().stream()).noneMatch(Row::isTableHeader)) {
            return new Reading.Refused("This document has no table headed \"Key Practice Points\" and \"Key Resources\". "
                    + "Check that it is the learning document, and that its table has these two columns.");
        }
        return new Interpreter(layout).interpret();
    }

    private Reading interpret() {
        List<Row> front = new ArrayList<>();
        List<Page> body = new ArrayList<>();
        divide(front, body);
        FrontPage frontPage = FrontPage.read(front, doubts);
        Headings headings = new Headings(frontPage.contents(), doubts);
        cutIntoSections(body, headings);
        if (sections.isEmpty()) {
            return new Reading.Refused(
                    "No theme headings were found in this document. A heading stands in a row of its own, with nothing beside it; "
                            + "a contents page that names the headings helps.");
        }
        List<Theme> themes = themes(ColumnWidth.of(body));
        headings.checkContents(frontPage.contents(), themes);
        if (layout.pagesAreKnown()) {
            checkPages(frontPage.contents());
        }
        return new Reading.Read(new Learning(frontPage.title(), frontPage.compiledFrom(), themes, doubts));
    }

    private void divide(List<Row> front, List<Page> body) {
        boolean inTable = false;
        for (Page page : layout.pages()) {
            List<Row> rows = new ArrayList<>();
            for (Row row : page.rows()) {
                if (row.isTableHeader()) {
                    inTable = true;
                } else {
                    (inTable ? rows : front).add(row);
                }
            }
            body.add(new Page(page.number(), rows));
        }
    }

    private void cutIntoSections(List<Page> body, Headings headings) {
        boolean whole = true;
        for (Page page : body) {
            List<Row> rows = new ArrayList<>();
            for (Row row : page.rows()) {
                if (!row.beyond().isBlank()) {
                    notPlaced(row, row.beyond().text(), "a third column");
                }
                if (headings.isHeading(row, whole)) {
                    keep(page.number(), rows);
                    rows = new ArrayList<>();
                    sections.add(new Section(row, page.number(), new ArrayList<>()));
                    whole = true;
                    if (!row.resources().isBlank()) {
                        rows.add(new Row(row.where(), Cell.EMPTY, row.resources()));
                    }
                } else {
                    rows.add(row);
                    whole = row.points().isBlank() ? whole : Words.endsASentence(row.points().text());
                }
            }
            keep(page.number(), rows);
        }
    }

    private void keep(int page, List<Row> rows) {
        if (sections.isEmpty()) {
            rows.forEach(row -> notPlaced(row, row.text(), "rows above the first heading"));
        } else if (!rows.isEmpty()) {
            sections.getLast().pages().add(new Page(page, rows));
        }
    }

    private List<Theme> themes(ColumnWidth width) {
        List<Theme> themes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            String heading = section.heading().points().text();
            String id = id(section.heading(), heading, ids);
            List<Row> rows = section.pages().stream().flatMap(page -> page.rows().stream()).toList();
            themes.add(new Theme(id, heading, PointColumn.read(id, section.pages(), doubts),
                    new ResourceColumn(width, doubts).read(rows),
                    section.heading().where()));
        }
        return themes;
    }

    private String id(Row row, String heading, Set<String> taken) {
        String id = KnownTheme.named(heading).map(KnownTheme::id).filter(known -> !taken.contains(known)).orElse("");
        if (id.isEmpty()) {
            String own = KnownTheme.idFromWords(heading);
            id = own;
            for (int i = 2; taken.contains(id); i++) {
                id = own + "-" + i;
            }
            doubts.add(
                    Doubt.of(Doubt.About.HEADING, row.where(), heading, "a theme of its own: " + id, "one of the twelve themes"));
        }
        taken.add(id);
        return id;
    }

    private void checkPages(List<FrontPage.Entry> contents) {
        for (FrontPage.Entry entry : contents) {
            for (Section section : sections) {
                if (Words.plain(section.heading().points().text()).equals(Words.plain(entry.heading()))
                        && entry.page().isPresent()
                        && entry.page().getAsInt() != section.page()) {
                    doubts.add(Doubt.of(Doubt.About.CONTENTS, section.heading().where(), entry.heading(),
                            "it stands on page " + section.page() + "; the contents page says " + entry.page().getAsInt()));
                }
            }
        }
    }

    private void notPlaced(Row row, String text, String what) {
        doubts.add(
                Doubt.of(Doubt.About.NOT_PLACED, row.where(), text, what + ", kept here only", "a practice point", "a resource"));
    }
}
