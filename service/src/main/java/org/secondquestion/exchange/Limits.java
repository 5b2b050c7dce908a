package org.secondquestion.exchange;

/** How much of a file is read: more than any chronology holds, less than fills the memory. */
final class Limits {

    /** The largest spreadsheet, CSV or text file, in bytes. */
    static final long LARGEST_FILE = 200L * 1024 * 1024;
    /** The largest PDF or Word document, in bytes. */
    static final long LARGEST_DOCUMENT = 20L * 1024 * 1024;
    /** The longest cell, in characters; readers cut off what lies one beyond. */
    static final int LONGEST_CELL = 100_000;
    /** The longest row, in characters: beyond it a quotation mark was left open, or the file was made to fill the memory. */
    static final int LONGEST_ROW = 2_000_000;
    static final int MOST_COLUMNS = 500;
    static final long MOST_ROWS = 1_000_000;
    /** How far down the headings may stand. */
    static final int LAST_HEADING_ROW = 60;

    private Limits() {
    }

    static TableRefused tooManyColumns(long row) {
        return new TableRefused("Row " + row + " has more than " + MOST_COLUMNS
                + " columns, which no chronology has. Delete what stands to the right of the chronology, save the file and try again.");
    }

    static TableRefused rowTooLong(long row) {
        return new TableRefused("Row " + row + " holds more than " + LONGEST_ROW
                + " characters. Perhaps a quotation mark in it begins and does not end. Mend or shorten it and try again.");
    }

    static TableRefused tooManyRows() {
        return new TableRefused("This file has more than " + MOST_ROWS
                + " rows. Part it into several files, for example one a year, and import them one after the other.");
    }
}
