package org.secondquestion.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who supervises whom, from when to when. */
public record Supervision(UUID id, String supervisor, String practitioner, LocalDate began, Optional<LocalDate> ended) {
}
