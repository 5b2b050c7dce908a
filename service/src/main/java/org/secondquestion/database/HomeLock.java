package org.secondquestion.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Held by the one process that runs the database of a data home; the system lets it go when that process dies. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<HomeLock> take(Home home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(holderFile(home), Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new DatabaseRefused("The file " + home.lock() + " cannot be written by this user.", e);
        }
    }

    /** The process that holds the lock, as words for a sentence. */
    static String holder(Home home) {
        try {
            return "process " + Files.readString(holderFile(home));
        } catch (IOException e) {
            return "another process";
        }
    }

    // a file of its own: to close a second channel on the lock file would give the lock away
    private static Path holderFile(Home home) {
        return home.lock().resolveSibling("lock-holder");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
