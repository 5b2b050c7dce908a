package org.secondquestion.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a chronology tells. */
public enum Role {
    WHEN("when it happened"), UNTIL("until when"), RECORDED("when it was recorded"), AGENCY("agency"), AUTHOR(
            "who wrote it"), CHILD(
                    "child"), TOLD_BY("told by"), WORDS(
                            "what happened"), FURTHER("further words, kept under the heading"), NOTHING("left out");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** In words, as a person chooses it. */
    public String inWords() {
        return words;
    }

    /** Whether one column at most tells it. */
    public boolean single() {
        return this != FURTHER && this != NOTHING;
    }

    String sign() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Role> of(String sign) {
        return Arrays.stream(values()).filter(role -> role.sign().equals(sign.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
