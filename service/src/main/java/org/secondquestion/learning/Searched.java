package org.secondquestion.learning;

/**
 * A text of the library that can be looked through.
 *
 * @param id
 *            of a point in force its id, of a printed point its place, of a resource the theme under which it stands
 */
public record Searched(Kind kind, String id, String theme, String title, String body) {

    /** What a text of the library is. */
    public enum Kind {
        IN_FORCE, PRINTED, RESOURCE
    }
}
