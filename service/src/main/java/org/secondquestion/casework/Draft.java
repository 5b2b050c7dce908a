package org.secondquestion.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody has typed into a form and not recorded yet: the fields as typed, by name. */
public record Draft(UUID id, UUID account, UUID child, Map<String, List<String>> fields, Instant saved) {

    public Draft {
        fields = Map.copyOf(fields);
    }
}
