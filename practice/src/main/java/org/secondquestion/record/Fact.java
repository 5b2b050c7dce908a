package org.secondquestion.record;

/** What an entry tells: one of a closed set of kinds, each in the words of the field. */
public sealed interface Fact permits Contact, Observation, Incident, Circumstance, Thinking, Agreement, Upkeep {
}
