package org.secondquestion.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** Makes rows of lines: a date at a line's beginning opens one, a known service after it is its agency. */
final class DatedLines {

    static final List<String> HEADINGS = List.of("Date", "Agency", "Details");

    private static final Pattern BEFORE_DATE = Pattern.compile("^[\\s>*\\u2022\\u00b7\\[(\\-\\u2013]+");
    private static final Pattern AFTER_DATE = Pattern.compile("^[\\s\\])|:,.;\\-\\u2013\\u2014]+");
    private static final Pattern AGENCY = Pattern
            .compile("^(.{2,60}?)(?:\\s+[-\\u2013\\u2014|]\\s+|\\s*[:|\\t]\\s*|[\\u2013\\u2014])(?=\\S)");

    private final Table.Rows rows;
    private final StringBuilder words = new StringBuilder();
    private String date = "";
    private String agency = "";
    private long line;
    private long openedAt = 1;
    private double share;
    private boolean headed;
    private boolean afterReturn;

    DatedLines(Table.Rows rows) {
        this.rows = rows;
    }

    boolean lastEndedByReturn() {
        return afterReturn;
    }

    void endedBy(boolean carriageReturn) {
        afterReturn = carriageReturn;
    }

    static boolean opensARow(String text) {
        return BritishDate.lengthAtStart(BEFORE_DATE.matcher(text).replaceFirst("")).isPresent();
    }

    /** One line more; false when the taker has had enough. */
    boolean take(String text, double readSoFar) throws TableRefused {
        line++;
        if (line > Limits.MOST_ROWS * 10)
            throw Limits.tooManyRows();
        var start = BEFORE_DATE.matcher(text).replaceFirst("");
        var length = BritishDate.lengthAtStart(start);
        if (length.isEmpty()) {
            if (words.length() <= Limits.LONGEST_CELL)
                words.append(words.isEmpty() ? "" : "\n").append(text);
            return true;
        }
        if (!end())
            return false;
        openedAt = line;
        share = readSoFar;
        date = start.substring(0, length.getAsInt()).strip();
        var rest = AFTER_DATE.matcher(start.substring(length.getAsInt())).replaceFirst("");
        var service = AGENCY.matcher(rest);
        boolean named = service.find() && AgencyNames.serviceIn(service.group(1)).isPresent()
                && service.group(1).split("\\s+").length <= 7;
        agency = named ? service.group(1).strip() : "";
        words.append(named ? rest.substring(service.end()) : rest);
        return true;
    }

    /** The row that is open is whole; what stands before the first date is a title and no row. */
    boolean end() {
        var whole = words.toString().strip();
        words.setLength(0);
        if (date.isEmpty())
            return whole.isEmpty() || rows.take(new TableRow(openedAt, List.of(whole)), share);
        if (!headed && !rows.take(new TableRow(openedAt, HEADINGS), share))
            return false;
        headed = true;
        return rows.take(new TableRow(openedAt, List.of(date, agency, whole)), share);
    }
}
