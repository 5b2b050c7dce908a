package org.secondquestion.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one process that runs the database of a data home; the system lets it go when that process dies. */
final class HomeLock implements AutoCloseable {

    // within one process the system keeps nobody out, and closing any channel on the file gives the lock away
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path file;

    private HomeLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static Optional<HomeLock> take(Home home) {
        if (!HELD_HERE.add(home.lock())) {
            return Optional.empty();
        }
        try {
            var lock = new HomeLock(
                    FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE), home.lock());
            if (lock.channel.tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            Files.writeString(holderFile(home), Long.toString(ProcessHandle.current().pid()));
            return Optional.of(lock);
        } catch (IOException e) {
            HELD_HERE.remove(home.lock());
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

    // a file of its own, for the lock file is not to be opened by anybody who does not hold it
    private static Path holderFile(Home home) {
        return home.lock().resolveSibling("lock-holder");
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
