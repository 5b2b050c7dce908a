package org.secondquestion.library;

import java.util.List;

/** Something the reader was not sure of, for a person to settle: where, what stands there, and how else it could be read. */
public record Doubt(About about, String where, String read, List<String> alternatives) {

    /** What a doubt is about, with the question to put to the person who settles it. */
    public enum About {
        ENCODING("Are the letters right?"), CONTENTS("Does the contents page agree with the document?"), HEADING(
                "Is this the heading of a theme?"), ROW_CUT(
                        "Do these rows belong together?"), SEVERAL_POINTS("Is this one point or several?"), TITLE(
                                "Where does one resource end and the next begin?"), SCOPE(
                                        "Is this resource local or national?"), SOURCES(
                                                "Are these the sources, each whole?"), NOT_PLACED("Where does this belong?");

        private final String question;

        About(String question) {
            this.question = question;
        }

        public String question() {
            return question;
        }
    }

    public Doubt {
        if (where.isBlank() || alternatives.isEmpty()) {
            throw new IllegalArgumentException("A doubt needs its place in the document and at least one way to read it.");
        }
        alternatives = List.copyOf(alternatives);
    }

    static Doubt of(About about, String where, String read, String taken, String... others) {
        List<String> all = new java.util.ArrayList<>(List.of(taken));
        all.addAll(List.of(others));
        return new Doubt(about, where, read, all);
    }
}
