package org.secondquestion.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Our own PostgreSQL server of a data home: set up, started or taken over, watched, and stopped at the end. */
final class OwnServer implements AutoCloseable {

    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final Home home;
    private final HomeLock lock;
    private final Cluster cluster;
    private final Credentials credentials;
    private final Consumer<String> progress;
    private int port;
    private boolean closing;

    private OwnServer(Home home, HomeLock lock, Cluster cluster, Consumer<String> progress) {
        this.home = home;
        this.lock = lock;
        this.cluster = cluster;
        this.credentials = Credentials.keptIn(home.credentials());
        this.progress = progress;
    }

    /** Starts the server of a home whose lock was taken; the lock is given back on {@link #close()}. */
    static OwnServer start(Home home, HomeLock lock, DatabaseSettings settings, Consumer<String> progress) {
        try {
            var server = new OwnServer(home, lock, Cluster.of(home, settings, progress), progress);
            server.start();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The server that another process runs for this home, once it is ready. */
    static ServerAddress runByAnother(Home home) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Postmaster> running = Postmaster.of(home.cluster()).filter(Postmaster::ready);
            if (running.isPresent()) {
                return address(running.get().port(), Credentials.keptIn(home.credentials()));
            }
            pause();
        }
        throw new DatabaseRefused("Second Question is starting or stopping in " + home.path() + " ("
                + HomeLock.holder(home) + "). Wait a moment and try again.");
    }

    ServerAddress address() {
        return address(port, credentials);
    }

    Login administrator() {
        return credentials.administrator();
    }

    @Override
    public synchronized void close() {
        if (!closing) {
            closing = true;
            cluster.stop();
            lock.close();
        }
    }

    private synchronized void start() {
        if (!cluster.isSetUp()) {
            progress.accept("Setting up the database");
            cluster.setUp(credentials.administrator());
        }
        port = takenOver().orElseGet(this::launched);
        watch();
        Roles.make(new ServerAddress(url(port, "postgres"), administrator(), administrator())
                .connectingAs(administrator()), credentials);
    }

    /** The port of a server that outlived a crash of the service. */
    private Optional<Integer> takenOver() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Postmaster> orphan = Postmaster.of(cluster.directory());
            if (orphan.isEmpty()) {
                return Optional.empty();
            }
            if (orphan.get().ready()) {
                progress.accept("Taking over the database that is still running");
                return Optional.of(orphan.get().port());
            }
            pause();
        }
        cluster.stop();
        return Optional.empty();
    }

    private int launched() {
        int wanted = rememberedPort();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Command.Outcome outcome = cluster.start(wanted);
            if (outcome.succeeded()) {
                remember(wanted);
                return wanted;
            }
            StartFailure failure = StartFailure.in(outcome.said());
            switch (failure) {
                case PORT_TAKEN -> wanted = freePort();
                case STILL_STOPPING -> pause();
                default -> throw new DatabaseRefused(failure.sentence(cluster.directory(), outcome.said()));
            }
        }
        throw new DatabaseRefused(StartFailure.STILL_STOPPING.sentence(cluster.directory(), ""));
    }

    /** Starts the server again when it ends and nobody asked it to. */
    private void watch() {
        Postmaster.of(cluster.directory()).ifPresent(running -> Thread.ofVirtual().start(() -> {
            running.process().onExit().join();
            startAgain();
        }));
    }

    private synchronized void startAgain() {
        if (closing) {
            return;
        }
        progress.accept("The database stopped unexpectedly; starting it again");
        try {
            port = launched();
            watch();
        } catch (DatabaseRefused refused) {
            progress.accept(String.valueOf(refused.getMessage()));
        }
    }

    private int rememberedPort() {
        try {
            return Integer.parseInt(Files.readString(home.port()).strip());
        } catch (IOException | NumberFormatException none) {
            return freePort();
        }
    }

    private void remember(int used) {
        try {
            Home.writePrivately(home.port(), Integer.toString(used));
        } catch (IOException e) {
            throw new DatabaseRefused("The data directory " + home.path() + " cannot be written: is the disk full?", e);
        }
    }

    private int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseRefused(StartFailure.PORT_TAKEN.sentence(home.cluster(), ""), e);
        }
    }

    private static ServerAddress address(int port, Credentials credentials) {
        return new ServerAddress(url(port, Roles.DATABASE), credentials.application(), credentials.owner());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
