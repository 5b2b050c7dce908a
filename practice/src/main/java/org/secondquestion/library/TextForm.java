package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondquestion.library.Run.Break;

/** A learning document as plain text: a tab between the two columns, {@code <u>} around a link, a page from each table header to the next. */
final class TextForm {

    private static final Pattern LINK = Pattern.compile("<u>(.*?)(?:</u>|$)");
    private static final Pattern BULLETS = Pattern.compile("[\u2022\u25aa\u25cf\u00b7\uf0b7\uf0a7]");

    private TextForm() {
    }

    static Layout read(String text, List<Doubt> doubts) {
        List<Page> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            boolean newSheet = line.startsWith("\f");
            Row row = row(line.replace("\f", ""), pages.size() + 1, number);
            if ((newSheet || row.isTableHeader()) && !rows.isEmpty()) {
                pages.add(new Page(pages.size() + 1, rows));
                rows.clear();
                row = row(line.replace("\f", ""), pages.size() + 1, number);
            }
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        pages.add(new Page(pages.size() + 1, rows));
        return new Layout(pages, true, doubts);
    }

    private static Row row(String line, int page, int number) {
        String[] cells = line.split("\t", 3);
        return new Row("page " + page + ", line " + number, cell(cells, 0, Break.ITEM), cell(cells, 1, Break.PARAGRAPH),
                cell(cells, 2, Break.LINE));
    }

    private static Cell cell(String[] cells, int index, Break atBullet) {
        if (index >= cells.length || cells[index].isBlank()) {
            return Cell.EMPTY;
        }
        List<Run> runs = new ArrayList<>();
        Matcher link = LINK.matcher(cells[index]);
        int from = 0;
        while (link.find()) {
            add(runs, cells[index].substring(from, link.start()), false, atBullet);
            add(runs, link.group(1), true, atBullet);
            from = link.end();
        }
        add(runs, cells[index].substring(from), false, atBullet);
        return new Cell(runs);
    }

    private static void add(List<Run> runs, String text, boolean linked, Break atBullet) {
        Break before = runs.isEmpty() ? Break.LINE : Break.SPACE;
        for (String part : BULLETS.split(text.replace("</u>", ""), -1)) {
            String words = Words.tidy(part);
            if (!words.isEmpty()) {
                runs.add(new Run(words, linked, "", before));
            }
            before = runs.isEmpty() ? Break.LINE : atBullet;
        }
    }
}
