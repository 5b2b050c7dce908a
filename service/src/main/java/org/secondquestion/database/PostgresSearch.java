package org.secondquestion.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the PostgreSQL installed on this machine where Debian, Red Hat, Homebrew and Postgres.app put it. */
final class PostgresSearch {

    private static final List<Place> PLACES = List.of(new Place("/usr/lib/postgresql", "*", "bin"),
            new Place("/usr", "pgsql-*", "bin"), new Place("/opt/homebrew/opt", "postgresql*", "bin"),
            new Place("/usr/local/opt", "postgresql*", "bin"),
            new Place("/Applications/Postgres.app/Contents/Versions", "*", "bin"));

    private record Place(String root, String pattern, String programs) {

        List<Path> directories() {
            var found = new ArrayList<Path>();
            if (Files.isDirectory(Path.of(root))) {
                try (var versions = Files.newDirectoryStream(Path.of(root), pattern)) {
                    versions.forEach(version -> found.add(version.resolve(programs)));
                } catch (IOException | DirectoryIteratorException unreadable) {
                    // a directory we may not list holds no programs we could run
                    return List.of();
                }
            }
            return found;
        }
    }

    private PostgresSearch() {
    }

    /** The newest first. */
    static List<PostgresPrograms> onThisMachine(String path) {
        Set<Path> directories = new LinkedHashSet<>();
        Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .forEach(entry -> whereItReallyIs(Path.of(entry)).ifPresent(directories::add));
        PLACES.stream().flatMap(place -> place.directories().stream())
                .forEach(entry -> whereItReallyIs(entry).ifPresent(directories::add));
        return directories.stream().flatMap(directory -> PostgresPrograms.in(directory).stream())
                .sorted(Comparator.comparingInt(PostgresPrograms::major).reversed()).toList();
    }

    private static Optional<Path> whereItReallyIs(Path directory) {
        try {
            return Optional.ofNullable(directory.resolve("initdb").toRealPath().getParent());
        } catch (IOException missingOrDangling) {
            return Optional.empty();
        }
    }
}
