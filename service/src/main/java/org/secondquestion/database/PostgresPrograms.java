package org.secondquestion.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A directory with the programs {@code initdb}, {@code pg_ctl} and {@code postgres} that run on this machine. */
record PostgresPrograms(Path directory, int major, String version) {

    static final int OLDEST_MAJOR = 15;

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) ((\\d+)\\S*)");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Asks the programs themselves: a name in a directory may be a dangling link or made for another machine. */
    static Optional<PostgresPrograms> in(Path directory) {
        if (!List.of("initdb", "pg_ctl", "postgres").stream()
                .allMatch(name -> Files.isExecutable(directory.resolve(name)))) {
            return Optional.empty();
        }
        Matcher server = versionOf(directory.resolve("postgres"));
        Matcher setUp = versionOf(directory.resolve("initdb"));
        return server.find() && setUp.find() && server.group(1).equals(setUp.group(1))
                ? Optional.of(
                        new PostgresPrograms(directory, Integer.parseInt(server.group(2)), server.group(1)))
                : Optional.empty();
    }

    String program(String name) {
        return directory.resolve(name).toString();
    }

    private static Matcher versionOf(Path program) {
        return VERSION.matcher(Command.run(PATIENCE, List.of(program.toString(), "--version")).said());
    }
}
