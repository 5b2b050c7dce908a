package org.secondquestion.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is: on a configured server, or in the data home of this installation, served by the PostgreSQL of
 * this machine or by the one brought along.
 *
 * @param postgres
 *            the directory of the PostgreSQL programs to use, or the word {@code bundled}; empty for the best there is
 */
public record DatabaseSettings(Path home, Optional<ServerAddress> server, Optional<String> postgres) {

    public static final String BUNDLED = "bundled";

    public DatabaseSettings {
        home = home.toAbsolutePath().normalize();
    }

    public static DatabaseSettings ownIn(Path home) {
        return new DatabaseSettings(home, Optional.empty(), Optional.empty());
    }

    /** The same with the PostgreSQL programs chosen, if any were. */
    public DatabaseSettings withPrograms(Optional<String> chosen) {
        return new DatabaseSettings(home, server, chosen);
    }

    /** Reads properties such as {@code sq.database.url}. */
    public static DatabaseSettings read(Function<String, @Nullable String> properties) {
        Function<String, Optional<String>> given = name -> Optional.ofNullable(properties.apply(name))
                .filter(value -> !value.isBlank());
        return new DatabaseSettings(Path.of(given.apply("sq.home").orElse(".sq")),
                given.apply("sq.database.url").map(url -> new ServerAddress(url, login(given, "user", "password"),
                        login(given, "owner", "owner-password"))),
                given.apply("sq.postgres"));
    }

    /** Reads the same properties as the environment spells them: {@code SQ_DATABASE_URL}. */
    public static DatabaseSettings readEnvironment() {
        return read(name -> System.getenv(environmentName(name)));
    }

    private static Login login(Function<String, Optional<String>> given, String user, String password) {
        String name = "sq.database." + user;
        return new Login(
                given.apply(name)
                        .orElseThrow(() -> new DatabaseRefused("A database server is configured, but "
                                + environmentName(name) + " is not set. Set SQ_DATABASE_USER and SQ_DATABASE_PASSWORD"
                                + " for the service, SQ_DATABASE_OWNER and SQ_DATABASE_OWNER_PASSWORD for the role that"
                                + " owns the tables.")),
                given.apply("sq.database." + password).orElse(""));
    }

    private static String environmentName(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
