package org.secondquestion.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The triggers that guard single changes and the ties between tables, suspended while whole tables are put back. They
 * come back in the same transaction, and the ties are then checked for all rows.
 */
final class Rules {

    private static final String TRIGGERS = """
                                           SELECT quote_ident(c.relname) AS on_table, quote_ident(t.tgname) AS name,
                                               CASE t.tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END AS enable
                                           FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                                           WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D'""";

    private static final String REFERENCES = """
                                             SELECT quote_ident(c.relname) AS on_table, quote_ident(r.conname) AS name, pg_get_constraintdef(r.oid) AS rule
                                             FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid
                                             WHERE c.relnamespace = 'public'::regnamespace AND r.contype = 'f'""";

    private final Connection connection;
    private final List<String> back = new ArrayList<>();

    private Rules(Connection connection) {
        this.connection = connection;
    }

    static Rules suspendedIn(Connection connection) throws SQLException {
        var rules = new Rules(connection);
        rules.suspend(TRIGGERS, "DISABLE TRIGGER %s", "%2$s TRIGGER %1$s", "enable");
        rules.suspend(REFERENCES, "DROP CONSTRAINT %s", "ADD CONSTRAINT %1$s %2$s", "rule");
        return rules;
    }

    void putBack() throws SQLException {
        for (var statement : back)
            run(connection, statement);
    }

    private void suspend(String query, String away, String again, String column) throws SQLException {
        var aways = new ArrayList<String>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var table = "ALTER TABLE " + rows.getString("on_table") + " ";
                aways.add(table + away.formatted(rows.getString("name")));
                back.add(table + again.formatted(rows.getString("name"), rows.getString(column)));
            }
        }
        for (var statement : aways)
            run(connection, statement);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
