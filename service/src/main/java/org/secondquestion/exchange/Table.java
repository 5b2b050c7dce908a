package org.secondquestion.exchange;

/** A file with rows, read from its beginning each time it is asked, one row after the other. */
public interface Table {

    /** Takes the rows as they are read. */
    @FunctionalInterface
    interface Rows {
        /** One row, and how much of the file has been read, from 0 to 1; false ends the reading. */
        boolean take(TableRow row, double share);
    }

    /** What kind of file it is, in words: "CSV file". */
    String form();

    /** Reads from the first row until the last, or until the taker has had enough. */
    void read(Rows rows) throws TableRefused;
}
