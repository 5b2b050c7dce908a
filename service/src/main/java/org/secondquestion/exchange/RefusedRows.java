package org.secondquestion.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Refused rows as a CSV file to mend and read again: the cells as they were, the row's number and the reason. */
public final class RefusedRows implements AutoCloseable {

    private final CsvWriter out;
    private final int width;

    /** Begins the file with the headings of the columns as they were read. The writer is closed with this. */
    public RefusedRows(Writer to, Columns columns) {
        this.out = CsvWriter.builder().build(to);
        this.width = columns.columns().size();
        var headings = new ArrayList<>(List.of("Row number", "Why it was not read"));
        for (int at = 0; at < width; at++) {
            var heading = columns.columns().get(at).heading();
            headings.add(harmless(heading.isEmpty() ? "Column " + (at + 1) : heading));
        }
        out.writeRecord(headings);
    }

    /** Adds one row. */
    public void add(RefusedRow row) {
        var cells = new ArrayList<>(List.of(String.valueOf(row.number()), row.reason()));
        row.cells().forEach(cell -> cells.add(harmless(cell)));
        while (cells.size() < width + 2)
            cells.add("");
        out.writeRecord(cells);
    }

    /** A spreadsheet takes a cell that begins with one of these signs for a formula and works it out; after an apostrophe it doesn't. */
    static String harmless(String cell) {
        var text = cell.stripLeading();
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0
                || !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
