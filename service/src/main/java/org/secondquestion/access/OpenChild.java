package org.secondquestion.access;

import java.util.UUID;

/** A child whose record is open to somebody, and why. */
public record OpenChild(UUID child, Basis basis) {
}
