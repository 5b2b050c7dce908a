package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The data home of an installation and what lies where in it. */
record Home(Path path) {

    static Home at(Path path) {
        try {
            Files.createDirectories(path.resolve("database"));
            return new Home(path.toRealPath());
        } catch (IOException e) {
            throw new DatabaseRefused("The data directory " + path + " cannot be written. Choose another with SQ_HOME"
                    + " or give this user the right to write there.", e);
        }
    }

    Path database() {
        return path.resolve("database");
    }

    Path cluster() {
        return database().resolve("cluster");
    }

    Path credentials() {
        return database().resolve("credentials");
    }

    Path port() {
        return database().resolve("port");
    }

    Path lock() {
        return database().resolve("lock");
    }

    /** The major version that made the cluster, once there is one. */
    Optional<Integer> clusterMajor() {
        try {
            Path version = cluster().resolve("PG_VERSION");
            return Files.exists(version)
                    ? Optional.of(Integer.parseInt(Files.readString(version).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new DatabaseRefused("The database directory " + cluster() + " cannot be read by this user."
                    + " Start Second Question as the user who set it up.", e);
        }
    }

    /** Writes a file that only this user may read, whole or not at all. */
    static void writePrivately(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
