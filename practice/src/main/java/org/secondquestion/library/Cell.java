package org.secondquestion.library;

import java.util.List;

/** One printed cell: its runs in reading order. */
record Cell(List<Run> runs) {

    /** Stands for a paragraph within a cell, where the form of the document shows one. */
    static final char PARAGRAPH = '\u2029';
    /** Stands for a bullet within a cell. */
    static final char BULLET = '\u2022';

    static final Cell EMPTY = new Cell(List.of());

    Cell {
        runs = List.copyOf(runs);
    }

    static Cell of(String text) {
        return text.isBlank() ? EMPTY : new Cell(List.of(Run.plain(text, Run.Break.LINE)));
    }

    /** The words with single spaces between them. */
    String text() {
        return Words.tidy(marked().replace(PARAGRAPH, ' ').replace(BULLET, ' '));
    }

    /** The words, with a mark where a paragraph or a bullet begins inside the cell. */
    String marked() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (!text.isEmpty()) {
                text.append(switch (run.before()) {
                    case SPACE, LINE -> " ";
                    case PARAGRAPH -> " " + PARAGRAPH + " ";
                    case ITEM -> " " + BULLET + " ";
                });
            }
            text.append(run.text());
        }
        return Words.tidy(text.toString());
    }

    boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }
}
