package org.secondquestion.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * What was found when the chain of every journal was followed.
 *
 * @param fingerprint
 *            of all journals together; noted down elsewhere, it later shows whether somebody wrote a whole chain anew
 */
public record Verification(long journals, long entries, List<Break> breaks, String fingerprint) {

    /** A place where a journal is not as it was written. */
    public record Break(String reference, long seq, Fault fault) {

        public String sentence() {
            return reference + ", entry " + seq + ": " + fault.words;
        }
    }

    /** In which way a journal is not as it was written. */
    public enum Fault {
        CHANGED("this entry was changed after it was recorded"), MISSING(
                "an entry before this one is missing, or was put in another place"), END_MISSING(
                        "the journal should go on after this entry, and its end is missing"), NOT_COUNTED(
                                "this entry was added past the journal's own count");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** Hears how far the check has come. */
    @FunctionalInterface
    public interface Progress {
        void checked(long entries, long ofEntries);
    }

    private record Head(String reference, long seq, String hash) {
    }

    private static final String HEADS = """
                                        SELECT child.id, reference, coalesce(seq, 0) AS seq, coalesce(hash, '') AS hash
                                        FROM child LEFT JOIN journal_head ON child_id = child.id""";

    private static final int PORTION = 1_000;

    public Verification {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }

    static Verification of(DataSource dataSource, Progress progress) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return of(connection, progress);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journals could not be read", e);
        }
    }

    /** Follows the chains as the connection's transaction sees them. */
    public static Verification of(Connection connection, Progress progress) throws SQLException {
        Map<UUID, Head> heads = heads(connection);
        long total = heads.values().stream().mapToLong(Head::seq).sum();
        var chains = new HashMap<UUID, Chain>();
        var breaks = new ArrayList<Break>();
        long entries = 0;
        try (var statement = Lines.ofAll(connection); var rows = statement.executeQuery()) {
            while (rows.next()) {
                var sealed = Lines.read(rows);
                var head = heads.get(sealed.line().child());
                if (head != null)
                    chains.computeIfAbsent(sealed.line().child(), child -> new Chain()).follow(sealed, head, breaks);
                if (++entries % PORTION == 0)
                    progress.checked(entries, total);
            }
        }
        heads.forEach((child, head) -> chains.getOrDefault(child, new Chain()).end(head, breaks));
        progress.checked(entries, total);
        return new Verification(heads.size(), entries, breaks, fingerprint(heads));
    }

    /** A journal as far as it has been followed. */
    private static final class Chain {

        private long seq;
        private String hash = Seal.BEGINNING;

        void follow(Lines.Sealed sealed, Head head, List<Break> breaks) {
            var line = sealed.line();
            if (line.seq() != seq + 1 || !sealed.seal().previous().equals(hash))
                breaks.add(new Break(head.reference(), line.seq(), Fault.MISSING));
            if (!sealed.seal().fits(line))
                breaks.add(new Break(head.reference(), line.seq(), Fault.CHANGED));
            if (line.seq() > head.seq())
                breaks.add(new Break(head.reference(), line.seq(), Fault.NOT_COUNTED));
            seq = line.seq();
            hash = sealed.seal().hash();
        }

        void end(Head head, List<Break> breaks) {
            if (seq < head.seq() || seq == head.seq() && !hash.equals(head.hash()))
                breaks.add(new Break(head.reference(), seq, Fault.END_MISSING));
        }
    }

    private static Map<UUID, Head> heads(Connection connection) throws SQLException {
        var heads = new TreeMap<UUID, Head>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(HEADS)) {
            while (rows.next())
                heads.put(rows.getObject("id", UUID.class), new Head(rows.getString("reference"),
                        rows.getLong("seq"), HexFormat.of().formatHex(rows.getBytes("hash"))));
        }
        return heads;
    }

    private static String fingerprint(Map<UUID, Head> heads) {
        var digest = Seal.digest();
        heads.forEach((child, head) -> digest
                .update((child + " " + head.seq() + " " + head.hash() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
