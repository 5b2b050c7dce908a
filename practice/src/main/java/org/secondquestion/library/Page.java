package org.secondquestion.library;

import java.util.List;

/** One page of rows, or the whole of a document whose form knows no pages. */
record Page(int number, List<Row> rows) {

    Page {
        rows = List.copyOf(rows);
    }
}
