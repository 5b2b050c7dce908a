package org.secondquestion.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the machine to its end and keeps what it said. */
final class Command {

    record Outcome(int exit, String said) {

        boolean succeeded() {
            return exit == 0;
        }
    }

    private static final int NOT_STARTED = 127;
    private static final int OUT_OF_TIME = 124;

    private Command() {
    }

    static Outcome run(Duration limit, List<String> words) {
        try {
            // a file and not a pipe: a server started by the program would hold a pipe open for as long as it lives
            Path said = Files.createTempFile("second-question-", ".out");
            try {
                return run(limit, words, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome run(Duration limit, List<String> words, Path said) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        // their messages are read below, so they must be in one language
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Outcome(NOT_STARTED, String.valueOf(e.getMessage()));
        }
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Outcome(ended ? process.exitValue() : OUT_OF_TIME, Files.readString(said).strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome(OUT_OF_TIME, "interrupted");
        }
    }
}
