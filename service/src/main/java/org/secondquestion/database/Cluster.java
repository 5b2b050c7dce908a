package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.util.FileSystemUtils;

/** The database directory of our own server: set up once, started and stopped with PostgreSQL's own programs. */
final class Cluster {

    private static final Duration SET_UP_PATIENCE = Duration.ofMinutes(3);
    // after a crash the server first plays back its log
    private static final String START_SECONDS = "180";
    private static final Duration START_PATIENCE = Duration.ofSeconds(190);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(70);
    // the closest to the same order and case rules on every machine; the last is there everywhere
    private static final List<String> CHARACTER_RULES = List.of("C.UTF-8", "en_GB.UTF-8", "en_US.UTF-8", "C");

    private final Path directory;
    private final PostgresPrograms programs;
    private final ServerUser user;

    private Cluster(Home home, PostgresPrograms programs, ServerUser user) {
        this.directory = home.cluster();
        this.programs = programs;
        this.user = user;
    }

    static Cluster of(Home home, DatabaseSettings settings, Consumer<String> progress) {
        ServerUser user = ServerUser.of(home);
        return new Cluster(home, PostgresChoice.forHome(home, settings, user, progress), user);
    }

    boolean isSetUp() {
        return Files.exists(directory);
    }

    /** Sets up the directory under another name, so that a set-up cut short is never taken for a database. */
    void setUp(Login administrator) {
        Path workshop = directory.resolveSibling("cluster.new");
        try {
            FileSystemUtils.deleteRecursively(workshop);
            Files.createDirectory(workshop);
            Path password = workshop.resolve("password");
            Path fresh = workshop.resolve("cluster");
            Home.writePrivately(password, administrator.password());
            user.own(workshop);
            initialise(fresh, password, administrator);
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(workshop);
        } catch (IOException e) {
            throw new DatabaseRefused("The database could not be set up in " + directory + ": is the disk full, or"
                    + " closed to this user? (" + e.getMessage() + ")", e);
        }
    }

    private void initialise(Path fresh, Path password, Login administrator) throws IOException {
        Command.Outcome outcome = null;
        for (String characters : CHARACTER_RULES) {
            outcome = Command.run(SET_UP_PATIENCE, user.command(programs.program("initdb"), "--pgdata=" + fresh,
                    "--username=" + administrator.user(), "--pwfile=" + password, "--auth=scram-sha-256",
                    "--encoding=UTF8", "--locale=C", "--lc-ctype=" + characters, "--data-checksums"));
            if (!outcome.said().contains("invalid locale name")) {
                break;
            }
            FileSystemUtils.deleteRecursively(fresh);
        }
        if (outcome != null && !outcome.succeeded()) {
            throw new DatabaseRefused(StartFailure.in(outcome.said()).sentence(directory, outcome.said()));
        }
    }

    /** Starts the server on the port, with everything on that keeps an acknowledged entry through a power cut. */
    Command.Outcome start(int port) {
        Path log = directory.resolve("start.log");
        try {
            Files.deleteIfExists(log);
            Postmaster.forgetForeignProcess(directory, aProcessThatEnded());
            Command.Outcome outcome = Command.run(START_PATIENCE,
                    user.command(programs.program("pg_ctl"), "start", "--pgdata=" + directory, "--wait",
                            "--timeout=" + START_SECONDS, "--silent", "--log=" + log, "--options=" + options(port)));
            String said = Files.exists(log) ? Files.readString(log) : "";
            return new Command.Outcome(outcome.exit(), outcome.said() + "\n" + said);
        } catch (IOException e) {
            throw new DatabaseRefused("The database directory " + directory + " cannot be written by this user."
                    + " Start Second Question as the user who set it up.", e);
        }
    }

    void stop() {
        Command.Outcome outcome = stop("fast");
        if (!outcome.succeeded() && Postmaster.of(directory).isPresent()) {
            stop("immediate");
        }
    }

    Command.Outcome stop(String mode) {
        return Command.run(STOP_PATIENCE,
                user.command(programs.program("pg_ctl"), "stop", "--pgdata=" + directory, "--wait", "--silent",
                        "--mode=" + mode));
    }

    Path directory() {
        return directory;
    }

    private static String options(int port) {
        return String.join(" ",
                List.of("-c listen_addresses=127.0.0.1", "-c port=" + port, "-c unix_socket_directories=",
                        "-c fsync=on", "-c full_page_writes=on", "-c synchronous_commit=on",
                        "-c password_encryption=scram-sha-256", "-c max_connections=60", "-c logging_collector=on",
                        "-c log_directory=log", "-c log_filename=postgresql-%a.log", "-c log_truncate_on_rotation=on",
                        "-c log_rotation_age=1d", "-c log_rotation_size=0",
                        // the details of an error quote whole rows: a child's record has no place in a log
                        "-c log_error_verbosity=terse", "-c log_min_error_statement=panic"));
    }

    private static long aProcessThatEnded() throws IOException {
        try {
            Process process = new ProcessBuilder("true").start();
            process.waitFor();
            return process.pid();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
