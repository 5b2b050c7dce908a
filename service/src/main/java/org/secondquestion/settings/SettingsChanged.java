package org.secondquestion.settings;

/** Told in the transaction in which a partnership settled something: what is asked of every child may be another. */
public record SettingsChanged() {
}
