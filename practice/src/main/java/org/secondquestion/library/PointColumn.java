package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The left column of one theme: rows that a page break cut are joined, points that the layout merged are told apart. */
final class PointColumn {

    private static final Pattern LETTERED = Pattern.compile("(?:^|(?<=\\s))\\p{Lu} \u2013 ");
    /** A cell of this many sentences is shown to a person: it may hold more than one point. */
    private static final int MANY_SENTENCES = 5;

    private final String theme;
    private final List<Doubt> doubts;
    private final List<PracticePoint> points = new ArrayList<>();
    private String open = "";
    private String where = "";

    PointColumn(String theme, List<Doubt> doubts) {
        this.theme = theme;
        this.doubts = doubts;
    }

    static List<PracticePoint> read(String theme, List<Page> pages, List<Doubt> doubts) {
        PointColumn column = new PointColumn(theme, doubts);
        for (Page page : pages) {
            boolean firstOfPage = page.number() > pages.getFirst().number();
            for (Row row : page.rows()) {
                if (!row.points().isBlank()) {
                    column.add(row, firstOfPage);
                    firstOfPage = false;
                }
            }
        }
        column.close();
        return List.copyOf(column.points);
    }

    private void add(Row row, boolean afterPageBreak) {
        String text = row.points().marked();
        if (!open.isEmpty() && belongsToOpen(text, row, afterPageBreak)) {
            open = Words.tidy(open + " " + text);
        } else {
            close();
            open = text;
            where = row.where();
        }
    }

    private boolean belongsToOpen(String next, Row row, boolean afterPageBreak) {
        if (LETTERED.matcher(next).lookingAt() && LETTERED.matcher(open).find()) {
            return true;
        }
        if (!Words.endsASentence(open)) {
            if (Words.isUnfinished(open) || !Words.startsUpper(next)) {
                return true;
            }
            boolean opens = Words.opensAnInstruction(next);
            doubt(Doubt.About.ROW_CUT, row, tail(open) + " | " + head(next),
                    opens ? "two points, the first without its full stop" : "one point, cut by the layout",
                    opens ? "one point, cut by the layout" : "two points");
            return !opens;
        }
        if (Words.startsLower(next) || (afterPageBreak && Words.pointsBack(next))) {
            doubt(Doubt.About.ROW_CUT, row, tail(open) + " | " + head(next), "one point, cut by the layout", "two points");
            return true;
        }
        return false;
    }

    private void close() {
        if (!open.isEmpty()) {
            split(open);
        }
        open = "";
    }

    private void split(String text) {
        List<String> parts = MergedPoints.tellApart(text);
        for (String part : parts) {
            PracticePoint point = withItems(part);
            points.add(point);
            if (Words.countSentences(point.text()) >= MANY_SENTENCES) {
                doubts.add(Doubt.of(Doubt.About.SEVERAL_POINTS, where, point.place() + ": " + head(point.text()),
                        "one point, since it stands in one row", "several points, one for each matter it speaks of"));
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            doubts.add(Doubt.of(Doubt.About.SEVERAL_POINTS, where, tail(parts.get(i - 1)) + " | " + head(parts.get(i)),
                    "two points that the layout merged", "one point"));
        }
    }

    private PracticePoint withItems(String part) {
        List<String> items = new ArrayList<>();
        Matcher letter = LETTERED.matcher(part);
        boolean lettered = letter.results().count() >= 2;
        String marked = lettered ? LETTERED.matcher(part).replaceAll(m -> Cell.BULLET + " " + m.group()) : part;
        String[] pieces = marked.split(String.valueOf(Cell.BULLET), -1);
        for (int i = 1; i < pieces.length; i++) {
            String item = Words.tidy(pieces[i]);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        String lead = Words.tidy(pieces[0]);
        if (lead.isEmpty() && !items.isEmpty()) {
            lead = items.removeFirst();
        }
        return new PracticePoint(new Place(theme, points.size() + 1), lead, items, where);
    }

    private void doubt(Doubt.About about, Row row, String read, String taken, String other) {
        doubts.add(Doubt.of(about, row.where(), read, taken, other));
    }

    private static String head(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.lastIndexOf(' ', 60)) + " ...";
    }

    private static String tail(String text) {
        return text.length() <= 60 ? text : "... " + text.substring(text.indexOf(' ', text.length() - 60) + 1);
    }
}
