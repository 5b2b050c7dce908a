package org.secondquestion.database;

/**
 * Why the database cannot be opened, as a sentence for the person who starts the service. An exception and not a value,
 * for the start of the service has no other way to stop than an exception.
 */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String sentence) {
        super(sentence);
    }

    public DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
