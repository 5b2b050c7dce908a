package org.secondquestion.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is involved with which child; ending an involvement closes the record at once. */
@Service
public class Involvements {

    private final JdbcClient sql;
    private final Day day;

    Involvements(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    /** A person's involvement from a day on. */
    public UUID begin(UUID child, Account person, String role, String reason, LocalDate from, Optional<UUID> recordedBy) {
        return begin(child, Optional.of(person.id()), Optional.empty(), role, reason, from, recordedBy);
    }

    /** A whole team's involvement from a day on. */
    public UUID begin(UUID child, Workplace team, String role, String reason, LocalDate from, Optional<UUID> recordedBy) {
        return begin(child, Optional.empty(), Optional.of(team.id()), role, reason, from, recordedBy);
    }

    /** Ends an involvement today: from now on it opens nothing. */
    public void end(UUID involvement) {
        sql.sql("UPDATE involvement SET ended = greatest(:day, began) WHERE id = :id AND ended IS NULL").param("day", day.today())
                .param("id", involvement)
                .update();
    }

    /** Who is and was involved with a child; those who are come first. */
    public List<Involvement> with(UUID child) {
        return sql
                .sql("""
                     SELECT i.id, i.child, coalesce(a.name, g.name) AS who, i.agency IS NOT NULL AS team, i.role, i.reason, i.began, i.ended
                       FROM involvement i LEFT JOIN account a ON a.id = i.account LEFT JOIN agency g ON g.id = i.agency
                      WHERE i.child = :child ORDER BY i.ended IS NOT NULL, i.began DESC, who
                     """)
                .param("child", child)
                .query((row, n) -> new Involvement(row.getObject("id", UUID.class), row.getObject("child", UUID.class),
                        row.getString("who"),
                        row.getBoolean("team"), row.getString("role"), row.getString("reason"),
                        row.getObject("began", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended", LocalDate.class))))
                .list();
    }

    private UUID begin(UUID child, Optional<UUID> person, Optional<UUID> team, String role, String reason, LocalDate from,
            Optional<UUID> recordedBy) {
        var id = UUID.randomUUID();
        sql.sql("""
                INSERT INTO involvement (id, child, account, agency, role, reason, began, recorded_by, recorded)
                VALUES (:id, :child, :account, :agency, :role, :reason, :began, :by, :now)
                """).param("id", id).param("child", child).param("account", person.orElse(null))
                .param("agency", team.orElse(null))
                .param("role", role.strip()).param("reason", reason.strip()).param("began", from)
                .param("by", recordedBy.orElse(null))
                .param("now", day.now()).update();
        return id;
    }
}
