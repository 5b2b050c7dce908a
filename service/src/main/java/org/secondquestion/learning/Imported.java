package org.secondquestion.learning;

/** What came of importing a file. */
public sealed interface Imported {

    /** It was read and is kept; people settle and confirm. */
    record Kept(LearningDocument document) implements Imported {
    }

    /** The same file, read in the same way, is there from before; nothing was added. */
    record AlreadyThere(LearningDocument document) implements Imported {
    }

    /** It was not read, and nothing of it is kept. */
    record Refused(String sentence) implements Imported {
    }
}
