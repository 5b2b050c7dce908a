package org.secondquestion.exchange;

/** One column of a file: the heading as it stands there, and what it tells. */
public record Column(String heading, Role role) {

    public Column {
        heading = heading.replaceAll("\\s+", " ").strip();
    }
}
