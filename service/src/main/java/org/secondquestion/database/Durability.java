package org.secondquestion.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the server itself whether what it has acknowledged survives a power cut, and is new enough. */
final class Durability {

    private static final int NEEDED_VERSION = PostgresPrograms.OLDEST_MAJOR * 10_000;

    private static final String LOSING_SETTINGS = """
                                                  SELECT name FROM pg_settings
                                                  WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
                                                  ORDER BY name""";

    private Durability() {
    }

    static void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var version = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
                version.next();
                if (version.getInt(1) < NEEDED_VERSION) {
                    throw new DatabaseRefused("The database server is PostgreSQL " + version.getInt(1) / 10_000
                            + ". Second Question needs PostgreSQL 15 or later.");
                }
            }
            List<String> losing = new ArrayList<>();
            try (var settings = statement.executeQuery(LOSING_SETTINGS)) {
                while (settings.next()) {
                    losing.add(settings.getString("name"));
                }
            }
            if (!losing.isEmpty()) {
                throw new DatabaseRefused("The database server has " + String.join(" and ", losing)
                        + " switched off: a power cut could lose entries that people were told are saved."
                        + " Switch it on in the server's settings and start again.");
            }
        }
    }
}
