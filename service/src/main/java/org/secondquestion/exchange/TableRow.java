package org.secondquestion.exchange;

import java.util.List;

/** One row of a file as it stands there: its number, counted from 1 as people count, and its cells as plain text. */
public record TableRow(long number, List<String> cells) {

    public TableRow {
        cells = cells.stream().map(PlainWords::withoutSigns).toList();
    }

    /** What stands in a column, counted from 0; nothing where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The beginnings of its cells: enough to guess what they are. */
    TableRow beginnings() {
        return new TableRow(number, cells.stream().map(cell -> cell.length() > 500 ? cell.substring(0, 500) : cell).toList());
    }

    boolean hasACellTooLong() {
        return cells.stream().anyMatch(cell -> cell.length() > Limits.LONGEST_CELL);
    }
}
