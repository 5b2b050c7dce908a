package org.secondquestion.cli;

/** What was given to a command cannot be used; the sentence says why and what to do. */
final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputRefused(String sentence) {
        super(sentence);
    }
}
