package org.secondquestion.settings;

import java.time.Instant;

import org.secondquestion.points.Choice;

/** One change on the partnership's journal: what was settled, what held before, who changed it and when. */
public record Change(Instant at, Choice choice, String before, String by) {
}
