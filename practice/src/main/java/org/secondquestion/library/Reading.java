package org.secondquestion.library;

/** What came of reading a document: the learning, or the reason why it could not be read. */
public sealed interface Reading {

    /** The document was read; its doubts wait for a person. */
    record Read(Learning learning) implements Reading {
    }

    /** The document was not read; the sentence says why and what to do next. */
    record Refused(String sentence) implements Reading {
        public Refused {
            if (sentence.isBlank()) {
                throw new IllegalArgumentException("A refusal must say why, in a sentence.");
            }
        }
    }
}
