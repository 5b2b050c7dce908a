package org.secondquestion.journal;

import java.util.UUID;

import org.secondquestion.record.Child;

/** A child and the reference by which people speak of the child's record. */
public record KnownChild(String reference, Child child) {

    public UUID id() {
        return UUID.fromString(child.id());
    }
}
