package org.secondquestion.learning;

import java.util.UUID;

/** Whoever imports, settles, chooses or confirms: an account, and the name that it bears on that day. */
public record Person(UUID account, String name) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Whoever keeps the library does so under a name.");
        }
    }
}
