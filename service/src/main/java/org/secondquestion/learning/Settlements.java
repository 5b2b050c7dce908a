package org.secondquestion.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import org.secondquestion.learning.Settlement.How;

/** How people settled the reader's doubts about a document; a second thought is added, the first one stays. */
@Service
public class Settlements {

    private final JdbcClient sql;
    private final Clock clock;

    Settlements(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Settles one doubt of a document. */
    public void settle(UUID document, int doubt, How how, String words, Person by) {
        var one = new Settlement(doubt, how, words, clock.instant(), by.name());
        sql.sql("""
                INSERT INTO learning_settlement (document, doubt, how, words, at, settled_by, settler)
                VALUES (:document, :doubt, :how, :words, :at, :account, :name)
                """).param("document", document).param("doubt", doubt).param("how", how.name()).param("words", one.words())
                .param("at", one.at().atOffset(ZoneOffset.UTC)).param("account", by.account()).param("name", by.name()).update();
    }

    /** How each doubt stands settled now, by its number. */
    public Map<Integer, Settlement> of(UUID document) {
        return sql.sql("""
                       SELECT DISTINCT ON (doubt) doubt, how, words, at, settler FROM learning_settlement
                        WHERE document = :document ORDER BY doubt, seq DESC
                       """).param("document", document).query(Settlements::row).list().stream()
                .collect(Collectors.toMap(Settlement::doubt, one -> one));
    }

    /** Everything that was settled about a document, first to last. */
    public List<Settlement> history(UUID document) {
        return sql.sql("SELECT doubt, how, words, at, settler FROM learning_settlement WHERE document = :document ORDER BY seq")
                .param("document", document).query(Settlements::row).list();
    }

    private static Settlement row(ResultSet row, int number) throws SQLException {
        return new Settlement(row.getInt("doubt"), How.valueOf(row.getString("how")), row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("settler"));
    }
}
