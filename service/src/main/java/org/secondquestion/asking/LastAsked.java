package org.secondquestion.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.secondquestion.points.Asked;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;

/**
 * The records that were asked last, with what came of it, kept in memory: the next entry of such a child need not have the
 * whole journal read again. Nothing is kept before it is committed, and a record that is not the one before the entry is
 * not used.
 */
final class LastAsked {

    private static final int MOST = 200;

    /** A record as it was asked, and by which points. */
    record Held(Chronology chronology, List<Asked> asked, PracticePoints points) {
    }

    private final Map<UUID, Held> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > MOST;
        }
    };

    /** The child's record as it stood before an entry, if it was asked by these points and is still at hand. */
    synchronized Optional<Held> before(UUID child, Entry<?> entry, PracticePoints points) {
        return Optional.ofNullable(held.get(child))
                .filter(one -> one.points() == points && one.chronology().entries().size() == entry.seq() - 1);
    }

    /** Keeps what came of asking as soon as the running transaction is committed. */
    void keep(UUID child, Held one) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(child, one);
            }
        });
    }

    private synchronized void put(UUID child, Held one) {
        held.put(child, one);
    }
}
