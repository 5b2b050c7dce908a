package org.secondquestion.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.postgresql.PGConnection;

import org.secondquestion.database.Database;
import org.secondquestion.journal.Verification;

/** Puts a backup back into a database that nobody has used yet, whole or not at all. */
public final class Restore {

    private static final List<String> SIGNS_OF_USE = List.of("child", "journal_entry", "account");

    private static final String TRIGGERS = """
                                           SELECT quote_ident(c.relname) AS on_table, quote_ident(t.tgname) AS name,
                                               CASE t.tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END AS enable
                                           FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                                           WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D'""";

    private static final String REFERENCES = """
                                             SELECT quote_ident(c.relname) AS on_table, quote_ident(r.conname) AS name, pg_get_constraintdef(r.oid) AS rule
                                             FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid
                                             WHERE c.relnamespace = 'public'::regnamespace AND r.contype = 'f'""";

    private Restore() {
    }

    /**
     * @return what was found when the restored journals were followed
     * @throws BackupRefused
     *             with the sentence to be shown; the database is then as it was
     */
    public static Verification read(Path directory, Database database, Consumer<String> progress) {
        try {
            Path file = directory.resolve(Backup.MANIFEST);
            if (!Files.isReadable(file))
                throw new BackupRefused("There is no backup in " + directory + " (its file \"manifest\" is missing or"
                        + " closed to this user).");
            var manifest = Manifest.read(Files.readString(file));
            refuseOtherSchema(manifest, database.schemaVersion());
            for (var part : manifest.parts()) {
                progress.accept("Checking " + part.table());
                refuseIfDamaged(directory, part);
            }
            return read(directory, manifest, database, progress);
        } catch (IOException e) {
            throw new BackupRefused("The backup in " + directory + " cannot be read: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new BackupRefused("The backup could not be restored, and the database is as it was: " + e.getMessage(), e);
        }
    }

    private static Verification read(Path directory, Manifest manifest, Database database, Consumer<String> progress)
            throws SQLException, IOException {
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            var tables = Tables.of(connection);
            refuseIfUsed(connection, tables);
            // rows come table by table: what guards single changes and ties between tables is put back before the end,
            // and the ties are then checked for all rows
            var putBack = new ArrayList<String>();
            putBack.addAll(takeAway(connection, TRIGGERS, "DISABLE TRIGGER %s", "%3$s TRIGGER %2$s", "enable"));
            putBack.addAll(takeAway(connection, REFERENCES, "DROP CONSTRAINT %s", "ADD CONSTRAINT %2$s %3$s", "rule"));
            for (var table : tables)
                run(connection, "DELETE FROM " + table.name());
            for (var part : manifest.parts()) {
                progress.accept("Restoring " + part.table());
                copyIn(connection, directory, part, tables);
            }
            for (var counter : manifest.counters())
                run(connection, "SELECT setval('%s', %d, %b)".formatted(counter.name(), counter.last(), counter.used()));
            for (var statement : putBack)
                run(connection, statement);
            progress.accept("Following the journals");
            var verification = Verification.of(connection, (done, of) -> {
            });
            if (!verification.fingerprint().equals(manifest.fingerprint())
                    || verification.breaks().size() != manifest.breaks())
                throw new BackupRefused("The journals in this backup are not those that were backed up. Nothing was"
                        + " restored. Take another copy of the backup.");
            connection.commit();
            return verification;
        }
    }

    private static void copyIn(Connection connection, Path directory, Manifest.Part part, List<Tables.Table> tables)
            throws SQLException, IOException {
        var table = tables.stream().filter(known -> known.name().equals(part.table())).findFirst()
                .orElseThrow(() -> new BackupRefused("The backup holds a table this Second Question does not know: "
                        + part.table() + "."));
        try (var in = new GZIPInputStream(Files.newInputStream(directory.resolve(part.file())), 1 << 16)) {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.in(), in);
            if (rows != part.rows())
                throw new BackupRefused("The backup of " + part.table() + " should hold " + part.rows() + " rows and holds "
                        + rows + ". Nothing was restored.");
        }
    }

    private static List<String> takeAway(Connection connection, String query, String away, String back, String third)
            throws SQLException {
        var aways = new ArrayList<String>();
        var backs = new ArrayList<String>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var table = "ALTER TABLE " + rows.getString("on_table") + " ";
                aways.add(table + away.formatted(rows.getString("name")));
                backs.add(table + back.formatted(table, rows.getString("name"), rows.getString(third)));
            }
        }
        for (var statement : aways)
            run(connection, statement);
        return backs;
    }

    private static void refuseIfUsed(Connection connection, List<Tables.Table> tables) throws SQLException {
        for (var table : tables)
            if (SIGNS_OF_USE.contains(table.name()))
                try (var statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")) {
                    if (row.next())
                        throw new BackupRefused("This database is in use already (there are rows in " + table.name()
                                + "), and a backup would overwrite it. Restore into an empty one: set SQ_HOME to a new"
                                + " directory.");
                }
    }

    private static void refuseOtherSchema(Manifest manifest, String schema) {
        if (!manifest.schema().equals(schema))
            throw new BackupRefused("This backup has schema version " + manifest.schema() + ", and this Second Question has "
                    + schema + ". Restore it with the version that made it; a newer version then brings the database up"
                    + " to date as it starts.");
    }

    private static void refuseIfDamaged(Path directory, Manifest.Part part) throws IOException {
        Path file = directory.resolve(part.file());
        if (!Files.exists(file) || !Sha256.of(file).equals(part.sha256()))
            throw new BackupRefused("The file " + part.file() + " of this backup is "
                    + (Files.exists(file) ? "damaged" : "missing")
                    + ". Nothing was restored. Take another copy of the backup.");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
