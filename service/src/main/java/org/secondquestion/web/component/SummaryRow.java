package org.secondquestion.web.component;

import java.util.List;

import gg.jte.Content;

/** One line of a summary: what it is called, what it is, and what can be done about it. */
public record SummaryRow(String key, Content value, List<Link> actions, String classes) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    public SummaryRow(String key, Content value, Link... actions) {
        this(key, value, List.of(actions), "");
    }

    public SummaryRow(String key, String value, Link... actions) {
        this(key, Words.of(value), List.of(actions), "");
    }
}
