package org.secondquestion.database;

import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables of a database to the version this service was written for. */
final class Migrations {

    private Migrations() {
    }

    static void bringUpToDate(DataSource owner) {
        Flyway flyway = Flyway.configure().dataSource(owner).load();
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new DatabaseRefused("The database was last used by a newer Second Question (schema version "
                        + migration.getVersion() + "). Start that version or a later one.");
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseRefused("The tables of this database could not be brought up to date. They were made by"
                    + " another Second Question, or changed by hand: restore a backup into a new SQ_HOME. ("
                    + reason(e) + ")", e);
        }
    }

    /** The schema version of a database, as Flyway counts. */
    static String versionOf(DataSource owner) {
        MigrationInfo current = Flyway.configure().dataSource(owner).load().info().current();
        return current == null ? MigrationVersion.EMPTY.toString() : String.valueOf(current.getVersion());
    }

    /** What went wrong, without the library's advice, which is for its own programmers. */
    private static String reason(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().filter(line -> !line.isBlank()).limit(2)
                .collect(Collectors.joining("; "));
    }
}
