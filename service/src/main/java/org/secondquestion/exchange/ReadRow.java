package org.secondquestion.exchange;

/** What became of a row of a file: it was read, or refused with its reason. */
public sealed interface ReadRow permits ImportedRow, RefusedRow {

    /** The row's number in the file, counted from 1. */
    long number();
}
