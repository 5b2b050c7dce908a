package org.secondquestion.backup;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.util.FileSystemUtils;

import org.secondquestion.database.Database;
import org.secondquestion.journal.Verification;

/** Writes the whole database, as it is at one moment and while people go on working, into a directory. */
public final class Backup {

    static final String MANIFEST = "manifest";

    private Backup() {
    }

    /**
     * @return what was found when the journals were followed, as part of the same moment
     * @throws BackupRefused
     *             with the sentence to be shown; nothing stays behind in the directory then
     */
    public static Verification write(Database database, Path directory, Clock clock, Consumer<String> progress) {
        Path target = directory.toAbsolutePath().normalize();
        refuseIfTaken(target);
        Path fresh = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            FileSystemUtils.deleteRecursively(fresh);
            Files.createDirectories(target.resolveSibling(""));
            // it holds what children said: for its owner's eyes only
            Files.createDirectory(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var verification = write(database, fresh, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), progress);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return verification;
        } catch (IOException e) {
            discard(fresh);
            throw new BackupRefused("The backup could not be written to " + target + ": is the disk full, or the place"
                    + " closed to this user? (" + e.getMessage() + ")", e);
        } catch (SQLException e) {
            discard(fresh);
            throw new BackupRefused("The database could not be read: " + e.getMessage(), e);
        }
    }

    private static Verification write(Database database, Path fresh, String made, Consumer<String> progress)
            throws SQLException, IOException {
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = connection.createStatement()) {
                // rows hidden from this role are an error then, and not silently left out
                statement.execute("SET row_security = off");
            }
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var parts = new ArrayList<Manifest.Part>();
            for (var table : Tables.of(connection)) {
                progress.accept("Backing up " + table.name());
                parts.add(write(copy, table, fresh));
            }
            progress.accept("Following the journals");
            var verification = Verification.of(connection, (done, of) -> {
            });
            var manifest = new Manifest(database.schemaVersion(), made, verification.fingerprint(),
                    verification.breaks().size(), parts, Tables.countersOf(connection));
            Files.writeString(fresh.resolve(MANIFEST), manifest.write());
            return verification;
        }
    }

    private static Manifest.Part write(CopyManager copy, Tables.Table table, Path directory)
            throws SQLException, IOException {
        var digest = Sha256.digest();
        Path file = directory.resolve(new Manifest.Part(table.name(), 0, "").file());
        long rows;
        try (var out = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
            rows = copy.copyOut(table.out(), out);
        }
        return new Manifest.Part(table.name(), rows, Sha256.hex(digest));
    }

    private static void refuseIfTaken(Path target) {
        try {
            if (Files.exists(target)) {
                if (!Files.isDirectory(target))
                    throw new FileAlreadyExistsException(target.toString());
                // an empty directory makes way, a filled one does not
                Files.delete(target);
            }
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new BackupRefused("There is something in " + target + " already. Name a directory that does not exist"
                    + " yet, such as backup-2026-03-09.", e);
        } catch (IOException e) {
            throw new BackupRefused("The directory " + target + " cannot be written by this user.", e);
        }
    }

    private static void discard(Path fresh) {
        try {
            FileSystemUtils.deleteRecursively(fresh);
        } catch (IOException stays) {
            // its name says that it is unfinished, and the next backup to this place takes it away
            return;
        }
    }
}
