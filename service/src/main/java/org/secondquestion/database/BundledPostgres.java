package org.secondquestion.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL brought along for machines that have none: its programs unpacked into the data home, once. Unpacked in
 * Java, for {@code xz} is missing on small installations.
 */
final class BundledPostgres {

    // programs check by the plain rules, whatever their process may pass, that they can be run where they lie
    private static final Path OPEN_TO_ALL = Path.of("/var/lib/second-question");

    private BundledPostgres() {
    }

    /** Empty where none was brought along for this platform. */
    static Optional<PostgresPrograms> unpackedFor(ServerUser user, Home home, Consumer<String> progress) {
        URL archive = BundledPostgres.class.getResource("/postgres-" + platform() + ".txz");
        if (archive == null) {
            return Optional.empty();
        }
        try {
            Path place = user.passesClosedDirectories() ? OPEN_TO_ALL : home.path();
            Path directory = place.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(directory)) {
                progress.accept("Unpacking the PostgreSQL that was brought along");
                unpack(archive, directory);
            }
            Path programs = directory.resolve("bin");
            return Optional.of(PostgresPrograms.in(programs).orElseThrow(() -> new DatabaseRefused(
                    "The PostgreSQL brought along (" + programs + ") does not run on this machine."
                            + " Install PostgreSQL 15 or later and start again.")));
        } catch (IOException e) {
            throw new DatabaseRefused("The PostgreSQL brought along could not be unpacked into " + home.path()
                    + ": is the disk full? (" + e.getMessage() + ")", e);
        }
    }

    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.startsWith("mac") ? "darwin" : system.replace(' ', '-')) + "-" + switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
    }

    private static String fingerprint(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        Path fresh = directory.resolveSibling(directory.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectories(fresh);
        try (InputStream bytes = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, fresh);
            }
        }
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("an entry leaves the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
