package org.secondquestion.cli;

import java.util.function.Function;

import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;

/** Opens the database for the time of one command, and closes it however the command ends. */
final class OneCommand {

    private OneCommand() {
    }

    /** Beside a running service, if there is one. */
    static Database beside() {
        return closedAtTheEnd(settings -> Database.openBeside(settings, System.err::println));
    }

    /** Refused while a service is running. */
    static Database alone() {
        return closedAtTheEnd(settings -> Database.open(settings, System.err::println));
    }

    private static Database closedAtTheEnd(Function<DatabaseSettings, Database> opening) {
        var database = opening.apply(DatabaseSettings.readEnvironment());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }
}
