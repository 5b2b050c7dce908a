package org.secondquestion.web.component;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One cell of a table. */
public record Cell(Content content, String format, String classes, int columns, int rows) {

    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell covers at least one column and one row.");
        }
    }

    public static Cell of(Content content) {
        return new Cell(content, "", "", 1, 1);
    }

    public static Cell of(String words) {
        return of(Words.of(words));
    }

    /** A number, set so that digits stand under digits. */
    public static Cell number(String digits) {
        return of(digits).format("numeric");
    }

    public Cell format(String name) {
        return new Cell(content, name, classes, columns, rows);
    }

    public Cell classes(String names) {
        return new Cell(content, format, names, columns, rows);
    }

    public Cell over(int manyColumns, int manyRows) {
        return new Cell(content, format, classes, manyColumns, manyRows);
    }

    public String modifier(String stem) {
        return format.isEmpty() ? "" : stem + format;
    }

    public @Nullable String colspan() {
        return columns == 1 ? null : Integer.toString(columns);
    }

    public @Nullable String rowspan() {
        return rows == 1 ? null : Integer.toString(rows);
    }
}
