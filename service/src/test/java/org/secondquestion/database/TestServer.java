package org.secondquestion.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** The one PostgreSQL server of a test run, as durable as the real one, with a migrated database to copy from. */
final class TestServer {

    private static final Path HOMES = Path.of(System.getProperty("java.io.tmpdir"),
            "second-question-tests-" + System.getProperty("user.name"));

    private static final class Running {

        static final TestServer SERVER = new TestServer();
    }

    private final OwnServer server;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer() {
        Path path = HOMES.resolve(Long.toString(ProcessHandle.current().pid()));
        HomeLock lock = takenAfterClearingUp(path);
        Home home = Home.at(path);
        server = OwnServer.start(home, lock, DatabaseSettings.ownIn(path), TestServer::unheard);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(home.path());
        }));
        Database.open(server.address(), () -> {
        }).close();
    }

    static TestServer running() {
        return Running.SERVER;
    }

    /** A new database with all tables and no rows. */
    ServerAddress copy() {
        String name = "fresh_" + copies.incrementAndGet();
        asAdministrator("CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, Roles.DATABASE, Roles.OWNER));
        return new ServerAddress(server.address().url().replaceFirst("[^/]+$", name), server.address().application(),
                server.address().owner());
    }

    void drop(ServerAddress copy) {
        asAdministrator("DROP DATABASE " + copy.url().replaceFirst(".*/", "") + " WITH (FORCE)");
    }

    DataSource administrator(ServerAddress address) {
        return address.connectingAs(server.administrator());
    }

    private void asAdministrator(String sql) {
        var place = new ServerAddress(server.address().url().replaceFirst("[^/]+$", "postgres"),
                server.administrator(), server.administrator());
        try (Connection connection = administrator(place).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void unheard(String line) {
        // a test run has nobody to tell
    }

    /** One test run at a time: a home that was made and not yet locked must not look like one that was left. */
    private static HomeLock takenAfterClearingUp(Path path) {
        try {
            Files.createDirectories(HOMES);
            try (var door = FileChannel.open(HOMES.resolve("door"), CREATE, WRITE);
                    FileLock turn = door.lock();
                    var homes = Files.newDirectoryStream(HOMES, home -> turn.isValid() && Files.isDirectory(home))) {
                homes.forEach(TestServer::clearUpIfLeft);
                return HomeLock.take(Home.at(path)).orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clearUpIfLeft(Path path) {
        Home home = Home.at(path);
        HomeLock.take(home).ifPresent(lock -> {
            if (Postmaster.of(home.cluster()).isPresent()) {
                Cluster.of(home, DatabaseSettings.ownIn(path), TestServer::unheard).stop();
            }
            delete(path);
            lock.close();
        });
    }

    private static void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
