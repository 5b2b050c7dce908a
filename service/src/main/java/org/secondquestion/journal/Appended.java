package org.secondquestion.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.secondquestion.record.Entry;

/** What became of something that somebody wanted to record. */
public sealed interface Appended {

    /** It stands, durably, in the journal of each child. */
    record Recorded(Map<UUID, Entry<?>> entries) implements Appended {
        public Recorded {
            entries = Map.copyOf(entries);
        }
    }

    /** The same form was sent before; nothing was written now. */
    record AlreadyRecorded(Instant recorded) implements Appended {
    }

    /** It cannot be recorded as it is, for a reason to be shown. */
    record Refused(String sentence) implements Appended {
    }
}
