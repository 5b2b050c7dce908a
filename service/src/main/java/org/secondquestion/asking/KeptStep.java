package org.secondquestion.asking;

import java.time.Instant;
import java.util.List;

/** Something that happened to a question, and the entries it came of. */
public record KeptStep(Instant at, String step, List<String> entries) {

    public KeptStep {
        entries = List.copyOf(entries);
    }
}
