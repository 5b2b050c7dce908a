package org.secondquestion.database;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database on a PostgreSQL server, with the two roles that use it: the application, which may only do what the
 * migrations granted, and the owner, who runs the migrations.
 */
public record ServerAddress(String url, Login application, Login owner) {

    private static final String DRIVER = "jdbc:";

    public ServerAddress {
        url = url.startsWith("postgres") ? DRIVER + url.replaceFirst("^postgres(ql)?:", "postgresql:") : url;
        if (!url.startsWith(DRIVER + "postgresql:")) {
            throw new DatabaseRefused("The database address \"" + url + "\" is not a PostgreSQL address."
                    + " It looks like this: postgresql://db.example.org:5432/second_question");
        }
    }

    DataSource connectingAs(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setConnectTimeout(10);
        // an error names the row it is about, and a row can hold what is known of a child: that stays out of the log
        source.setLogServerErrorDetail(false);
        source.setApplicationName("Second Question");
        return source;
    }
}
