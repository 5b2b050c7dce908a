package org.secondquestion.specimen;

/** The learning document of the invented partnership: the file as its quality officer would send it. */
public record LearningFile(String name, String text) {

    /** The file beside this class. */
    public static LearningFile larkhythe() {
        return new LearningFile("what-larkhythe-has-learned.txt", FamilyFile.text("learning.txt"));
    }
}
