package org.secondquestion.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who supervises whom. */
@Service
public class Supervisions {

    private final JdbcClient sql;
    private final Day day;

    Supervisions(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    public UUID begin(Account supervisor, Account practitioner, LocalDate from, Optional<UUID> recordedBy) {
        var id = UUID.randomUUID();
        sql.sql("""
                INSERT INTO supervision (id, supervisor, practitioner, began, recorded_by, recorded)
                VALUES (:id, :supervisor, :practitioner, :began, :by, :now)
                """).param("id", id).param("supervisor", supervisor.id()).param("practitioner", practitioner.id())
                .param("began", from)
                .param("by", recordedBy.orElse(null)).param("now", day.now()).update();
        return id;
    }

    /** Ends a supervision today: from now on it opens nothing. */
    public void end(UUID supervision) {
        sql.sql("UPDATE supervision SET ended = greatest(:day, began) WHERE id = :id AND ended IS NULL").param("day", day.today())
                .param("id", supervision)
                .update();
    }

    /** All that touch a person, as supervisor or as supervised; those that last come first. */
    public List<Supervision> of(Account person) {
        return sql
                .sql("""
                     SELECT s.id, one.name AS supervisor, other.name AS practitioner, s.began, s.ended
                       FROM supervision s JOIN account one ON one.id = s.supervisor JOIN account other ON other.id = s.practitioner
                      WHERE :person IN (s.supervisor, s.practitioner) ORDER BY s.ended IS NOT NULL, s.began DESC, supervisor, practitioner
                     """)
                .param("person", person.id())
                .query((row, n) -> new Supervision(row.getObject("id", UUID.class), row.getString("supervisor"),
                        row.getString("practitioner"),
                        row.getObject("began", LocalDate.class), Optional.ofNullable(row.getObject("ended", LocalDate.class))))
                .list();
    }
}
