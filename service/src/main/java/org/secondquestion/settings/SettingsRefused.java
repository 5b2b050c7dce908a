package org.secondquestion.settings;

import java.nio.file.Path;
import java.util.List;

/** Why the service does not start with a partnership's file, a sentence for each line; nothing of it was taken. */
public final class SettingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsRefused(String what, Path file, List<String> sentences) {
        super("The partnership's " + what + " in " + file + " cannot be taken, and nothing of them was:\n  "
                + String.join("\n  ", sentences) + "\nMend the file and start again, or start without it.");
    }
}
