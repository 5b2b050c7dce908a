package org.secondquestion.journal;

import java.util.Map;
import java.util.UUID;

import org.secondquestion.record.Entry;

/**
 * Tells other parts that an entry was added to the journals of these children. It is told inside the transaction that
 * adds the entry: what a listener writes stands or falls with it.
 */
public record EntryRecorded(Map<UUID, Entry<?>> entries) {

    public EntryRecorded {
        entries = Map.copyOf(entries);
    }
}
