package org.secondquestion.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables and number sequences of the database, whichever parts they belong to. */
final class Tables {

    /** A table with the columns that hold what was put in, and not what the database works out itself. */
    record Table(String name, List<String> columns) {

        Table {
            columns = List.copyOf(columns);
        }

        String out() {
            return "COPY " + name + " (" + String.join(", ", columns) + ") TO STDOUT";
        }

        String in() {
            return "COPY " + name + " (" + String.join(", ", columns) + ") FROM STDIN";
        }
    }

    /** How far a number sequence has counted. */
    record Counter(String name, long last, boolean used) {
    }

    private static final String TABLES = """
                                         SELECT quote_ident(c.relname) AS name,
                                             array_agg(quote_ident(a.attname)::text ORDER BY a.attnum) AS columns
                                         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                                         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
                                             AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                                         GROUP BY c.relname ORDER BY c.relname""";

    private static final String SEQUENCES = """
                                            SELECT quote_ident(relname) AS name FROM pg_class
                                            WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname""";

    private Tables() {
    }

    static List<Table> of(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next())
                tables.add(new Table(rows.getString("name"), List.of((String[]) rows.getArray("columns").getArray())));
        }
        return tables;
    }

    static List<Counter> countersOf(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next())
                names.add(rows.getString("name"));
        }
        var counters = new ArrayList<Counter>();
        for (var name : names)
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT last_value, is_called FROM " + name)) {
                row.next();
                counters.add(new Counter(name, row.getLong("last_value"), row.getBoolean("is_called")));
            }
        return counters;
    }
}
