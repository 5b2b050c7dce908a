package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the table: the title, what the learning was compiled from, and the contents with their page numbers. */
record FrontPage(String title, List<Learning.Source> compiledFrom, List<Entry> contents) {

    private static final Pattern ENTRY = Pattern.compile("(.*?\\p{L}[^.\u2026]*?)[\\s.\u2026]*?(?:\\s(\\d{1,4}))?");

    /** A line of the contents page; its page number is sometimes missing. */
    record Entry(String heading, OptionalInt page) {
    }

    static FrontPage read(List<Row> rows, List<Doubt> doubts) {
        List<Row> title = new ArrayList<>();
        List<Row> sources = new ArrayList<>();
        List<Entry> contents = new ArrayList<>();
        boolean inSources = false;
        boolean inContents = false;
        for (Row row : rows) {
            String plain = Words.plain(row.points().text());
            if (plain.endsWith("compiled from") && !inSources) {
                inSources = true;
            } else if (plain.matches("(key )?practice points( on)?|contents")) {
                inContents = true;
            } else if (inContents) {
                contents.add(entry(row, doubts));
            } else {
                (inSources ? sources : title).add(row);
            }
        }
        for (Row row : title.subList(Math.min(1, title.size()), title.size())) {
            doubts.add(Doubt.of(Doubt.About.NOT_PLACED, row.where(), row.text(), "an introduction, kept here only",
                    "part of the title"));
        }
        if (contents.isEmpty()) {
            doubts.add(Doubt.of(Doubt.About.CONTENTS, "the first page", "",
                    "there is no contents page: headings are taken by their shape",
                    "add a contents page and read the document again"));
        }
        return new FrontPage(title.isEmpty() ? "" : title.getFirst().text(), CompiledFrom.read(sources, doubts), contents);
    }

    private static Entry entry(Row row, List<Doubt> doubts) {
        Matcher m = ENTRY.matcher(row.text());
        String heading = m.matches() ? m.group(1) : row.text();
        String number = m.matches() && m.group(2) != null ? m.group(2) : "";
        if (number.isEmpty()) {
            doubts.add(
                    Doubt.of(Doubt.About.CONTENTS, row.where(), row.text(), "the page number is missing from the contents page"));
        }
        return new Entry(heading, number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
    }
}
