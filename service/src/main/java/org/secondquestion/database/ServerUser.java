package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.security.auth.module.UnixSystem;

/**
 * The system's user under whom PostgreSQL runs: ourselves, or, as PostgreSQL refuses to run as root, an unprivileged
 * user put on by {@code setpriv}. Where a parent directory is closed to that user (a checkout under /root), the process
 * keeps the one capability to pass closed directories.
 */
record ServerUser(List<String> prefix, Optional<Owner> owner, boolean passesClosedDirectories) {

    record Owner(long user, long group) {
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> UNPRIVILEGED = List.of("second-question", "postgres", "nobody");
    private static final List<String> PASSING_CLOSED_DIRECTORIES = List.of("--inh-caps=-all,+dac_override",
            "--ambient-caps=-all,+dac_override");

    static ServerUser of(Home home) {
        if (new UnixSystem().getUid() != 0) {
            return new ServerUser(List.of(), Optional.empty(), false);
        }
        Owner owner = ownerOf(home.cluster()).filter(found -> found.user() != 0).or(ServerUser::unprivileged)
                .orElseThrow(() -> new DatabaseRefused("PostgreSQL does not run as root, and this machine has no"
                        + " unprivileged user to run it as. Make one (useradd --system second-question) or start"
                        + " Second Question as an ordinary user."));
        return Stream.of(List.<String>of(), PASSING_CLOSED_DIRECTORIES).map(extra -> as(owner, extra))
                .filter(user -> user.reaches(home.database())).findFirst()
                .orElseThrow(() -> new DatabaseRefused("PostgreSQL does not run as root, and this machine does not let"
                        + " root run it as another user in " + home.path() + ". Set SQ_HOME to a directory"
                        + " that every user can reach, such as /var/lib/second-question, or start Second Question as an"
                        + " ordinary user."));
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Gives the directory and what is in it to the user. */
    void own(Path directory) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                return give(dir);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return give(file);
            }
        });
    }

    private FileVisitResult give(Path path) throws IOException {
        Owner to = owner.orElseThrow();
        Files.setAttribute(path, "unix:uid", Math.toIntExact(to.user()));
        Files.setAttribute(path, "unix:gid", Math.toIntExact(to.group()));
        return FileVisitResult.CONTINUE;
    }

    private boolean reaches(Path directory) {
        return Command.run(PATIENCE, command("ls", "-d", directory + "/.")).succeeded();
    }

    private static ServerUser as(Owner owner, List<String> extra) {
        var prefix = new ArrayList<>(List.of("setpriv", "--reuid=" + owner.user(), "--regid=" + owner.group(),
                "--clear-groups"));
        prefix.addAll(extra);
        prefix.add("--");
        return new ServerUser(List.copyOf(prefix), Optional.of(owner), !extra.isEmpty());
    }

    private static Optional<Owner> ownerOf(Path directory) {
        try {
            return Files.exists(directory)
                    ? Optional.of(new Owner((int) Files.getAttribute(directory, "unix:uid"),
                            (int) Files.getAttribute(directory, "unix:gid")))
                    : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseRefused("The directory " + directory + " cannot be read by this user.", e);
        }
    }

    private static Optional<Owner> unprivileged() {
        return UNPRIVILEGED.stream().flatMap(name -> number("-u", name)
                .flatMap(user -> number("-g", name).map(group -> new Owner(user, group))).stream()).findFirst();
    }

    private static Optional<Long> number(String which, String name) {
        Command.Outcome outcome = Command.run(PATIENCE, List.of("id", which, name));
        return outcome.succeeded() ? Optional.of(Long.parseLong(outcome.said())) : Optional.empty();
    }
}
