package org.secondquestion.access;

import java.time.Instant;

/** One time somebody read a child's record, or tried to: who, when, what, and why it opened or did not. */
public record Reading(Instant at, String name, String workplace, String what, boolean shown, String why) {
}
