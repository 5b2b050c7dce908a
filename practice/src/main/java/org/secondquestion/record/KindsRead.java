package org.secondquestion.record;

/** The kinds of entry that a question read: as long as none of them comes in, and no day of its own, its answer holds. */
public record KindsRead(long low, long high, boolean all) {

    /** Whether an entry stands where something was read. */
    public boolean touchedBy(Entry<?> entry) {
        if (all)
            return true;
        for (int place : Shelves.places(entry.fact().getClass()))
            if (place < Long.SIZE ? (low >>> place & 1) != 0 : (high >>> place - Long.SIZE & 1) != 0)
                return true;
        return false;
    }
}
