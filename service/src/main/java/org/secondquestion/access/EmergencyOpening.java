package org.secondquestion.access;

import java.time.Instant;
import java.util.UUID;

/** A record that somebody without involvement opened to protect a child now: who, when, why, until when. */
public record EmergencyOpening(UUID id, UUID child, String name, String workplace, String reason, Instant opened, Instant expires,
        boolean seen) {
}
