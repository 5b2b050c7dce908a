package org.secondquestion.exchange;

import java.time.LocalDate;
import java.util.List;

/** What stands in a column: how much of it reads as dates, how much as services, and how long its texts are. */
record ColumnContent(double datedShare, double serviceShare, double averageLength, boolean blank) {

    static ColumnContent of(List<TableRow> rows, int column, LocalDate latest) {
        var cells = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty())
            return new ColumnContent(0, 0, 0, true);
        double dated = cells.stream().filter(cell -> BritishDate.read(cell, latest) instanceof BritishDate.Read).count();
        double services = cells.stream().filter(cell -> cell.length() <= 60 && AgencyNames.serviceIn(cell).isPresent()).count();
        double letters = cells.stream().mapToInt(String::length).sum();
        return new ColumnContent(dated / cells.size(), services / cells.size(), letters / cells.size(), false);
    }
}
