package org.secondquestion.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.points.Choice;

/** The tables of the partnership's own journal; nothing else touches them. */
class PartnershipJournal {

    private final JdbcClient sql;

    PartnershipJournal(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps everybody else from changing settings until the running transaction ends. */
    void hold() {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('partnership_journal'))").query(row -> {
        });
    }

    void add(Change change, Optional<UUID> account) {
        sql.sql("""
                INSERT INTO partnership_journal (at, area, point, setting, value, before, reason, changed_by, changer)
                VALUES (:at, :area, :point, :setting, :value, :before, :reason, :account, :by)
                """).param("at", utc(change.at())).param("area", change.choice().area()).param("point", change.choice().point())
                .param("setting", change.choice().setting()).param("value", change.choice().value())
                .param("before", change.before()).param("reason", change.choice().reason())
                .param("account", account.orElse(null), java.sql.Types.OTHER).param("by", change.by()).update();
    }

    /** Every change, first to last. */
    List<Change> all() {
        return sql.sql("SELECT at, area, point, setting, value, before, reason, changer FROM partnership_journal ORDER BY seq")
                .query(PartnershipJournal::row).list();
    }

    /** The file as it was read last; empty where none ever was. */
    String lastFile() {
        return sql.sql("SELECT text FROM partnership_file ORDER BY seq DESC LIMIT 1").query(String.class).optional().orElse("");
    }

    void keepFile(String text, Instant at) {
        sql.sql("INSERT INTO partnership_file (at, text) VALUES (:at, :text)").param("at", utc(at)).param("text", text).update();
    }

    private static Change row(ResultSet row, int number) throws SQLException {
        return new Change(row.getObject("at", OffsetDateTime.class).toInstant(),
                new Choice(row.getString("area"), row.getString("point"), row.getString("setting"), row.getString("value"),
                        row.getString("reason")),
                row.getString("before"), row.getString("changer"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
