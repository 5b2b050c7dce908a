package org.secondquestion.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to children's records: decides who may read what and why, and logs each reading before anything is shown. */
@Service
public class Access {

    private final JdbcClient sql;
    private final Day day;

    Access(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    /** Decides without a trace; nothing of the record may be shown on its strength. */
    public Decision mayRead(Account account, UUID child) {
        return sql.sql("""
                       SELECT child, kind, role, since, through, until FROM basis_of_access(:account, :today, :now)
                        WHERE child = :child ORDER BY rank, since LIMIT 1
                       """)
                .params(java.util.Map.of("account", account.id(), "today", day.today(), "now", day.now(), "child", child))
                .query((row, n) -> (Decision) new Decision.Opens(basis(row))).optional()
                .orElseGet(() -> new Decision.StaysClosed(
                        account.worksWithChildren() ? "No current involvement" : "Does not work with children"));
    }

    /**
     * Decides and logs, committed before it returns: only then may the page be shown. Where the log can't be written this throws and nothing is shown.
     *
     * @param what
     *            what is to be read, in words: "record", "chronology for print"
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Decision read(Account account, UUID child, String what) {
        var decision = mayRead(account, child);
        sql.sql("""
                INSERT INTO reading (at, account, child, what, shown, why) VALUES (:now, :account, :child, :what, :shown, :why)
                """).param("now", day.now()).param("account", account.id()).param("child", child).param("what", what)
                .param("shown", decision instanceof Decision.Opens).param("why", switch (decision) {
                    case Decision.Opens opens -> opens.basis().words();
                    case Decision.StaysClosed closed -> closed.why();
                }).update();
        return decision;
    }

    /** The children whose records are open to somebody today, each with the strongest reason. */
    public List<OpenChild> children(Account account) {
        return sql
                .sql("""
                     SELECT DISTINCT ON (child) child, kind, role, since, through, until FROM basis_of_access(:account, :today, :now)
                      ORDER BY child, rank, since
                     """)
                .param("account", account.id()).param("today", day.today()).param("now", day.now())
                .query((row, n) -> new OpenChild(row.getObject("child", UUID.class), basis(row))).list();
    }

    /** Who read the record of a child, or tried to; the latest first. */
    public List<Reading> readingsOf(UUID child) {
        return sql.sql("""
                       SELECT r.at, a.name, g.name AS workplace, r.what, r.shown, r.why
                         FROM reading r JOIN account a ON a.id = r.account JOIN agency g ON g.id = a.agency
                        WHERE r.child = :child ORDER BY r.seq DESC
                       """).param("child", child)
                .query((row, n) -> new Reading(instant(row, "at"), row.getString("name"), row.getString("workplace"),
                        row.getString("what"), row.getBoolean("shown"), row.getString("why")))
                .list();
    }

    private static Basis basis(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var since = row.getObject("since", LocalDate.class);
        return switch (row.getString("kind")) {
            case "INVOLVED" -> new Basis.Involved(role, since);
            case "TEAM" -> new Basis.TeamInvolved(row.getString("through"), role, since);
            case "SUPERVISES" -> new Basis.Supervises(row.getString("through"), role);
            case "EMERGENCY" -> new Basis.Emergency(row.getString("through"), instant(row, "until"));
            case String other -> throw new IllegalStateException("No such reason for reading: " + other);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
