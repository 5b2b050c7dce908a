package org.secondquestion.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;

/** Every child's journal: entries are added and read, never changed, and it can be seen whether they were. */
public class Journal {

    private record Head(long seq, String hash) {
    }

    private static final String LOCK_HEAD = "SELECT seq, hash FROM journal_head WHERE child_id = :child FOR UPDATE";
    private static final String MOVE_HEAD = "UPDATE journal_head SET seq = :seq, hash = :hash WHERE child_id = :child";
    private static final String FIND_RECORDED = "SELECT min(recorded) FROM journal_entry WHERE entry_id = :entry";

    private final DataSource dataSource;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Consumer<EntryRecorded> listener;
    private final Children children;

    public Journal(DataSource dataSource, PlatformTransactionManager transactions, Clock clock,
            Consumer<EntryRecorded> listener) {
        this.dataSource = dataSource;
        this.database = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.listener = listener;
        this.children = new Children(database);
    }

    /** Adds an entry now. When this returns that it is recorded, a power cut can no longer lose it. */
    public Appended append(Recording recording) {
        var now = now();
        return append(recording, now, now, listener);
    }

    /**
     * Adds an entry that was recorded elsewhere before: from another system, or an invented past. The journal keeps
     * both moments. Nobody is told of it: whoever brings a history in does so when all of it is there.
     */
    public Appended appendHistory(Recording recording, Instant recorded) {
        return append(recording, recorded.truncatedTo(ChronoUnit.MICROS), now(), told -> {
        });
    }

    /** An entry as it would stand in a child's journal if it were added now. */
    public Entry<?> asIfAdded(Recording recording, UUID child) {
        var now = now();
        return Line.of(recording, child, Long.MAX_VALUE, now, now).toEntry();
    }

    /** A child's entries in the order in which they were written. */
    public List<Entry<?>> read(UUID child) {
        return Lines.of(database, child).stream().<Entry<?>>map(Line::toEntry).toList();
    }

    /** All that was ever recorded about a child; empty if there is no such child. */
    public Optional<Chronology> findChronology(UUID child) {
        return children.find(child).map(known -> Chronology.of(known, read(child)));
    }

    /** The other children whom entries of a child are about as well. */
    public List<UUID> recordedTogetherWith(UUID child) {
        return database
                .sql("""
                     SELECT DISTINCT other.child_id FROM journal_entry own JOIN journal_entry other ON other.entry_id = own.entry_id
                      WHERE own.child_id = :child AND other.child_id <> :child ORDER BY other.child_id
                     """)
                .param("child", child).query(UUID.class).list();
    }

    /** Keeps everybody else from adding to a child's journal until the running transaction ends. */
    public void hold(UUID child) {
        lockHead(child);
    }

    /** Follows the chain of every journal from its first entry to its last. */
    public Verification verify(Verification.Progress progress) {
        return Verification.of(dataSource, progress);
    }

    private Appended append(Recording recording, Instant recorded, Instant written, Consumer<EntryRecorded> told) {
        var drafts = recording.about().keySet().stream()
                .map(child -> Line.of(recording, child, 1, recorded, written)).toList();
        if (drafts.getFirst().texts().anyMatch(text -> !canBeKept(text)))
            return new Appended.Refused("A text holds a sign that is no letter, number or mark. Type that part again.");
        if (recorded.isAfter(written))
            return new Appended.Refused("An entry cannot have been recorded in the future.");
        try {
            drafts.forEach(Line::toEntry);
        } catch (IllegalArgumentException e) {
            return new Appended.Refused(String.valueOf(e.getMessage()));
        }
        return transaction.execute(status -> appendInTransaction(recording, recorded, written, told));
    }

    private Appended appendInTransaction(Recording recording, Instant recorded, Instant written,
            Consumer<EntryRecorded> told) {
        var heads = new LinkedHashMap<UUID, Head>();
        // everybody takes the heads of several children in the same order: nobody waits for somebody who waits for them
        recording.about().keySet().stream().sorted().forEach(child -> heads.put(child, lockHead(child)));
        var before = database.sql(FIND_RECORDED).param("entry", recording.id()).query(java.sql.Timestamp.class).optional();
        if (before.isPresent())
            return new Appended.AlreadyRecorded(before.get().toInstant());
        var entries = new LinkedHashMap<UUID, Entry<?>>();
        heads.forEach((child, head) -> {
            var line = Line.of(recording, child, head.seq() + 1, recorded, written);
            var seal = Seal.on(line, head.hash());
            Lines.insert(database, line, seal);
            database.sql(MOVE_HEAD).param("seq", line.seq()).param("hash", HexFormat.of().parseHex(seal.hash()))
                    .param("child", child).update();
            entries.put(child, line.toEntry());
        });
        told.accept(new EntryRecorded(entries));
        return new Appended.Recorded(entries);
    }

    private Head lockHead(UUID child) {
        return database.sql(LOCK_HEAD).param("child", child)
                .query((row, number) -> new Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional().orElseThrow(() -> new IllegalArgumentException("there is no child " + child));
    }

    private Instant now() {
        // as exactly as the database keeps it: what is sealed must be what is read back
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
