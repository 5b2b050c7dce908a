package org.secondquestion.library;

/** One printed row: the points' cell, the resources' cell, and whatever stands beyond them. */
record Row(String where, Cell points, Cell resources, Cell beyond) {

    Row(String where, Cell points, Cell resources) {
        this(where, points, resources, Cell.EMPTY);
    }

    /** The row that stands at the head of the table and again on each page. */
    boolean isTableHeader() {
        String first = Words.plain(points.text());
        String second = Words.plain(resources.text());
        return first.endsWith("practice points") && first.length() < 40 && second.contains("resources") && second.length() < 80;
    }

    boolean isBlank() {
        return points.isBlank() && resources.isBlank() && beyond.isBlank();
    }

    String text() {
        return Words.tidy(points.text() + " " + resources.text() + " " + beyond.text());
    }
}
