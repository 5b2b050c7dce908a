package org.secondquestion.exchange;

import java.time.LocalDate;

/** Reads the rows of a chronology one by one and hands on what became of each. */
public final class Import {

    /** Takes each row as it was read or refused. */
    @FunctionalInterface
    public interface Sink {
        void take(ReadRow row);
    }

    /** Hears after each row how many rows were read and how much of the file, from 0 to 1; false stops the import there. */
    @FunctionalInterface
    public interface Progress {
        boolean goOn(long rows, double share);
    }

    /** How an import ended. Where the month may stand first in some dates, none of the dates should be trusted before a person looked. */
    public record Ended(long rows, long imported, long refused, boolean stopped, boolean monthMayStandFirst) {
    }

    private final Columns columns;
    private final RowReader reader;
    private final Sink sink;
    private boolean belowHeadings;
    private boolean stopped;
    private long above;
    private long imported;
    private long refused;

    private Import(Columns columns, LocalDate today, Sink sink) {
        this.columns = columns;
        this.reader = new RowReader(columns, today);
        this.sink = sink;
        this.belowHeadings = !columns.headed();
    }

    /** Reads until the last row, or until it is stopped; rows above the headings and blank rows are passed over. */
    public static Ended read(Table table, Columns columns, LocalDate today, Sink sink, Progress progress) throws TableRefused {
        var missing = columns.missing();
        if (missing.isPresent())
            throw new TableRefused(missing.get());
        var reading = new Import(columns, today, sink);
        table.read((row, share) -> reading.take(row) && reading.goesOn(progress, share));
        if (!reading.belowHeadings)
            throw reading.otherHeadings();
        return new Ended(reading.imported + reading.refused, reading.imported, reading.refused, reading.stopped,
                reading.reader.monthMayStandFirst());
    }

    private boolean take(TableRow row) {
        if (columns.isHeadingRow(row.cells())) {
            belowHeadings = true;
        } else if (!belowHeadings) {
            above += row.isBlank() ? 0 : 1;
            return above <= Limits.LAST_HEADING_ROW;
        } else if (!row.isBlank()) {
            var read = reader.read(row);
            imported += read instanceof ImportedRow ? 1 : 0;
            refused += read instanceof RefusedRow ? 1 : 0;
            sink.take(read);
        }
        return true;
    }

    private boolean goesOn(Progress progress, double share) {
        stopped = !progress.goOn(imported + refused, share);
        return !stopped || !belowHeadings;
    }

    private TableRefused otherHeadings() {
        return new TableRefused("The headings of this file are not those for which the columns were chosen: "
                + String.join(", ", columns.columns().stream().map(Column::heading).toList())
                + ". Choose its columns and read it again.");
    }
}
