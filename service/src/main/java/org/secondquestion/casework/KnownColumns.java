package org.secondquestion.casework;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import org.secondquestion.exchange.Columns;

/** What the columns of exported chronologies tell, as people chose it, for the next file with the same headings. */
@Service
public class KnownColumns {

    private final JdbcClient sql;
    private final Clock clock;

    KnownColumns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What was chosen for a file with these headings; without headings or a choice the guess stands. */
    public Columns orGuess(Columns guess) {
        if (!guess.headed())
            return guess;
        return sql.sql("SELECT columns FROM import_columns WHERE fingerprint = :fingerprint")
                .param("fingerprint", guess.fingerprint())
                .query(String.class).optional().map(Columns::parse)
                .filter(kept -> kept.columns().size() == guess.columns().size())
                .orElse(guess);
    }

    /** Keeps what a person chose. */
    public void keep(Columns chosen) {
        if (chosen.headed())
            sql.sql("""
                    INSERT INTO import_columns (fingerprint, columns, kept) VALUES (:fingerprint, :columns, :now)
                    ON CONFLICT (fingerprint) DO UPDATE SET columns = excluded.columns, kept = excluded.kept
                    """).param("fingerprint", chosen.fingerprint()).param("columns", chosen.text())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
