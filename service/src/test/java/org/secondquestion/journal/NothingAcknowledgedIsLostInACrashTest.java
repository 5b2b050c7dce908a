package org.secondquestion.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;
import org.secondquestion.database.ServerOfAHome;
import org.secondquestion.record.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class NothingAcknowledgedIsLostInACrashTest {

    /** What is killed, without warning, while people are recording. */
    private enum Killed {
        SERVICE, DATABASE, ONE_CONNECTION, EVERYTHING
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LENGTH_OF_A_NOTE = 37;

    @TempDir
    Path home;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @AfterEach
    void stop() {
        new ServerOfAHome(home).stop();
    }

    @Test
    void whatever_is_killed_every_acknowledged_entry_is_there_and_every_journal_is_whole() throws Exception {
        System.out.println("moments of the crashes: -Dseed=" + seed);
        var children = threeChildren();
        for (var killed : Killed.values()) {
            var service = startRecording(children);
            try {
                untilRecorded(service, random.nextInt(20, 100));
                kill(killed, service);
                if (killed == Killed.DATABASE || killed == Killed.ONE_CONNECTION)
                    untilRecorded(service, 20);
            } finally {
                service.destroyForcibly().waitFor();
            }
        }
        try (var database = open()) {
            var journal = Invented.journal(database.application());
            var there = new HashSet<String>();
            for (var child : children)
                journal.read(child).stream().map(Entry::id).forEach(there::add);
            assertThat(there).containsAll(acknowledged());
            assertThat(journal.verify((done, of) -> {
            }).breaks()).isEmpty();
        }
        assertThat(Files.readString(said())).contains("Taking over the database that is still running")
                .contains("The database stopped unexpectedly; starting it again");
    }

    private void kill(Killed killed, Process service) {
        var database = new ServerOfAHome(home).process();
        switch (killed) {
            case SERVICE -> service.destroyForcibly();
            case DATABASE -> database.destroyForcibly();
            case ONE_CONNECTION -> {
                var processes = database.children().toList();
                processes.get(random.nextInt(processes.size())).destroyForcibly();
            }
            case EVERYTHING -> Stream.concat(database.descendants().toList().stream(), Stream.of(database, service.toHandle()))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<UUID> threeChildren() {
        try (var database = open()) {
            return Stream.of("Ada", "Ben", "Cyn").map(name -> Invented.child(database.application(), name + " Invented"))
                    .toList();
        }
    }

    private Database open() {
        return Database.open(DatabaseSettings.ownIn(home), said -> {
        });
    }

    private Process startRecording(List<UUID> children) throws IOException {
        var command = Stream.concat(
                Stream.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp",
                        System.getProperty("java.class.path"), RecordingUntilKilled.class.getName(), home.toString(),
                        notes().toString()),
                children.stream().map(UUID::toString));
        return new ProcessBuilder(command.toList()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile())).start();
    }

    private void untilRecorded(Process service, int more) throws Exception {
        long enough = size() + (long) more * LENGTH_OF_A_NOTE;
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (size() < enough) {
            assertThat(service.isAlive()).as("recording goes on: %s", Files.readString(said())).isTrue();
            assertThat(System.nanoTime()).as("recording goes on: %s", Files.readString(said())).isLessThan(giveUp);
            Thread.sleep(10);
        }
    }

    private Set<String> acknowledged() throws IOException {
        try (var lines = Files.lines(notes())) {
            // a note cut short by the kill was never read by anybody
            return lines.filter(line -> line.length() == LENGTH_OF_A_NOTE - 1).collect(Collectors.toSet());
        }
    }

    private long size() throws IOException {
        return Files.exists(notes()) ? Files.size(notes()) : 0;
    }

    private Path notes() {
        return home.resolve("acknowledged");
    }

    private Path said() {
        return home.resolve("said");
    }
}
