package org.secondquestion.exchange;

import java.util.List;

/** A row that could not be read: what stands in it and why, in a sentence that says what to do. */
public record RefusedRow(long number, List<String> cells, String reason) implements ReadRow {

    public RefusedRow {
        cells = List.copyOf(cells);
    }
}
