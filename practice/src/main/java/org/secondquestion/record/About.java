package org.secondquestion.record;

/** One child whom an entry is about, and the part this child had in it. */
public record About(String child, Role role) {

    /** The part that a child had in what an entry tells. */
    public enum Role {
        SUBJECT, SEEN, NOT_SEEN, VICTIM, WITNESS, IN_THE_HOUSEHOLD, MENTIONED;

        /** Whether what the entry tells of "the child" holds for a child in this part. */
        public boolean concerns() {
            return this != NOT_SEEN && this != MENTIONED;
        }
    }
}
