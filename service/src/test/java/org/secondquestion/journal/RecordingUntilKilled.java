package org.secondquestion.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

/**
 * A service that does nothing but record, from several people at once, until it is killed. What it was told is recorded
 * it notes in a file, each entry safely on disk before the next.
 */
final class RecordingUntilKilled {

    private static final int PEOPLE = 3;

    private RecordingUntilKilled() {
    }

    /** Arguments: the data home, the file of acknowledgements, and the children. */
    public static void main(String[] arguments) throws Exception {
        List<UUID> children = Stream.of(arguments).skip(2).map(UUID::fromString).toList();
        try (var database = Database.open(DatabaseSettings.ownIn(Path.of(arguments[0])), RecordingUntilKilled::say);
                var acknowledged = FileChannel.open(Path.of(arguments[1]), CREATE, APPEND)) {
            var journal = Invented.journal(database.application());
            var people = Stream.generate(() -> Thread.ofPlatform().start(() -> recordForEver(journal, children, acknowledged)))
                    .limit(PEOPLE).toList();
            for (var person : people)
                person.join();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void recordForEver(Journal journal, List<UUID> children, FileChannel acknowledged) {
        var random = RandomGenerator.getDefault();
        while (true) {
            var first = children.get(random.nextInt(children.size()));
            var second = children.get(random.nextInt(children.size()));
            var recording = first.equals(second) ? Invented.visit(first) : Invented.visit(first, second);
            try {
                if (journal.append(recording) instanceof Appended.Recorded)
                    note(recording.id(), acknowledged);
            } catch (DataAccessException | TransactionException databaseIsDown) {
                // not acknowledged, so nothing is promised; a person would try again
                Thread.onSpinWait();
            }
        }
    }

    private static synchronized void note(UUID entry, FileChannel acknowledged) {
        try {
            acknowledged.write(StandardCharsets.US_ASCII.encode(entry + "\n"));
            acknowledged.force(true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
