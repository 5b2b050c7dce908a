package org.secondquestion.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a child's record opens to somebody. */
public sealed interface Basis {

    /** As it stands in the log of readings and is shown to those who look there. */
    String words();

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** The person is involved with the child. */
    record Involved(String role, LocalDate since) implements Basis {
        @Override
        public String words() {
            return role + " since " + written(since);
        }
    }

    /** The person's team is involved with the child as a whole. */
    record TeamInvolved(String team, String role, LocalDate since) implements Basis {
        @Override
        public String words() {
            return "Works in " + team + ", involved as " + role + " since " + written(since);
        }
    }

    /** The person supervises somebody who is involved with the child. */
    record Supervises(String practitioner, String role) implements Basis {
        @Override
        public String words() {
            return "Supervises " + practitioner + ", " + role;
        }
    }

    /** The person opened the record to protect the child now; it closes by itself. */
    record Emergency(String reason, Instant until) implements Basis {
        @Override
        public String words() {
            return "Opened in an emergency: " + reason;
        }
    }
}
