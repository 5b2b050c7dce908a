package org.secondquestion.access;

import java.util.UUID;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Service;

/** The agency somebody works for, in its area: a team that can be involved with a child as a whole. */
public record Workplace(UUID id, Service service, String name, String area) {

    public Workplace {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An agency of the partnership has a name.");
        }
    }

    /** As it stands on the entries that its people write. */
    public Agency agency() {
        return new Agency(service, name);
    }
}
