package org.secondquestion.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** The roles of the database server and the one database, made where they are missing. */
final class Roles {

    static final String ADMINISTRATOR = "second_question_administrator";
    static final String OWNER = "second_question_owner";
    static final String APPLICATION = "second_question_app";
    static final String DATABASE = "second_question";

    private Roles() {
    }

    static void make(DataSource asAdministrator, Credentials credentials) {
        try (Connection connection = asAdministrator.getConnection(); Statement statement = connection.createStatement()) {
            makeRole(statement, credentials.owner());
            makeRole(statement, credentials.application());
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(DATABASE))) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
                statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
                statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, APPLICATION));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roles of the new database could not be made", e);
        }
    }

    static boolean areMissing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return isMissing(statement, role(APPLICATION));
        }
    }

    private static void makeRole(Statement statement, Login login) throws SQLException {
        if (isMissing(statement, role(login.user()))) {
            // base64 of our own making: nothing in it needs to be escaped
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(login.user(), login.password()));
        }
    }

    private static String role(String name) {
        return "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(name);
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
