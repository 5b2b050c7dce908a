package org.secondquestion.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A person or a whole team involved with a child, in what role, why, and from when to when. */
public record Involvement(UUID id, UUID child, String who, boolean team, String role, String reason, LocalDate began,
        Optional<LocalDate> ended) {

    public boolean current(LocalDate today) {
        return !began.isAfter(today) && ended.map(end -> end.isAfter(today)).orElse(true);
    }
}
