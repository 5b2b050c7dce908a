package org.secondquestion.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The open database: reachable, durable, its tables up to date. Closing it stops the server if it is our own. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final ServerAddress address;
    private final HikariDataSource application;
    private final Runnable afterwards;

    private Database(ServerAddress address, Runnable afterwards) {
        this.address = address;
        this.afterwards = afterwards;
        this.application = pool(address);
    }

    /**
     * Opens the database, for one process at a time: what serves people must be the only one of its data home.
     *
     * @throws DatabaseRefused
     *             with the sentence to be shown
     */
    public static Database open(DatabaseSettings settings, Consumer<String> progress) {
        if (settings.server().isPresent()) {
            return open(settings.server().get(), () -> {
            });
        }
        Home home = Home.at(settings.home());
        return openOwn(home,
                HomeLock.take(home)
                        .orElseThrow(() -> new DatabaseRefused("Second Question is already running in " + home.path()
                                + " (" + HomeLock.holder(home) + "). Stop it first, or choose another directory with"
                                + " SQ_HOME.")),
                settings, progress);
    }

    /** Opens the database beside a service that may be running: its server is used, and left running. */
    public static Database openBeside(DatabaseSettings settings, Consumer<String> progress) {
        if (settings.server().isPresent()) {
            return open(settings, progress);
        }
        Home home = Home.at(settings.home());
        return HomeLock.take(home).map(lock -> openOwn(home, lock, settings, progress))
                .orElseGet(() -> open(OwnServer.runByAnother(home), () -> {
                }));
    }

    /** Opens a database on a server that already runs. */
    static Database open(ServerAddress address, Runnable afterwards) {
        DataSource owner = address.connectingAs(address.owner());
        DataSource application = address.connectingAs(address.application());
        try {
            try (Connection connection = owner.getConnection()) {
                Durability.verify(connection);
                if (Roles.areMissing(connection)) {
                    throw new DatabaseRefused("The database server has no role " + Roles.APPLICATION
                            + ". Ask its administrator to run: CREATE ROLE " + Roles.APPLICATION + "; GRANT "
                            + Roles.APPLICATION + " TO " + address.application().user() + ";");
                }
            }
            Migrations.bringUpToDate(owner);
            try (Connection connection = application.getConnection()) {
                Durability.verify(connection);
            }
            return new Database(address, afterwards);
        } catch (SQLException e) {
            throw new DatabaseRefused("The database at " + address.url() + " cannot be used: " + e.getMessage()
                    + ". Check the address, the name and the password of the database server.", e);
        }
    }

    private static Database openOwn(Home home, HomeLock lock, DatabaseSettings settings, Consumer<String> progress) {
        OwnServer server = OwnServer.start(home, lock, settings, progress);
        try {
            return open(server.address(), server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** What the service reads and writes with: only what the migrations granted to {@code second_question_app}. */
    public DataSource application() {
        return application;
    }

    /** The owner of the tables: for migrations, backup and restore. */
    public DataSource owner() {
        return address.connectingAs(address.owner());
    }

    public String schemaVersion() {
        return Migrations.versionOf(owner());
    }

    public ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        application.close();
        afterwards.run();
    }

    private static HikariDataSource pool(ServerAddress address) {
        var config = new HikariConfig();
        config.setPoolName("second-question");
        config.setDataSource(address.connectingAs(address.application()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
