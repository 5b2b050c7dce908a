package org.secondquestion.library;

import java.util.Optional;

/** Something that helps with a theme: a procedure, briefing, tool, video, training or published review. */
public record Resource(String title, Scope scope, Optional<String> publisher, Optional<String> published, Optional<String> note,
        boolean linked,
        String asPrinted, String where) {

    /** Whether a resource is the area's own or the country's. */
    public enum Scope {
        LOCAL, NATIONAL, NOT_SAID
    }

    public Resource {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A resource needs a title.");
        }
        if (published.filter(p -> !p.matches("\\d{4}(-\\d{2})?")).isPresent()) {
            throw new IllegalArgumentException("When a resource was published is a year or a year and month, as in 2022-05.");
        }
    }
}
