package org.secondquestion.record;

/** Whose word an entry rests on: who told it, or the practitioner who saw it. */
public record Informant(Source source, String name) {

    /** What kind of person the word comes from. */
    public enum Source {
        PRACTITIONER, CHILD, MOTHER, FATHER, PARENT, CARER, SIBLING, RELATIVE, FRIEND_OR_NEIGHBOUR, OTHER_AGENCY, DOCUMENT, ANONYMOUS, NOT_KNOWN;

        /** A parent or somebody who cares in a parent's place: a word that wants a second source. */
        public boolean parental() {
            return this == MOTHER || this == FATHER || this == PARENT || this == CARER;
        }

        /** Family, friend or neighbour: people outside the agencies who see the child's days. */
        public boolean relativeOrFriend() {
            return this == RELATIVE || this == FRIEND_OR_NEIGHBOUR || this == SIBLING;
        }
    }

    public static final Informant PRACTITIONER = new Informant(Source.PRACTITIONER, "");

    public Informant {
        name = name.strip();
        if (name.contains("|"))
            throw new IllegalArgumentException("A name has no upright bar: " + name);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? Kinds.words(source) : Kinds.words(source) + "/" + name;
    }
}
