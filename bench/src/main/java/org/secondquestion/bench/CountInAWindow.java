package org.secondquestion.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.journal.Journal;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Span;

/**
 * One shape of question asked in several ways: how many appointments was a child not brought to in the last six months? In
 * SQL as somebody might write it who has the tables and no more, and as the points ask it.
 */
final class CountInAWindow {

    private static final String IN_SQL = """
                                         SELECT count(*) FROM journal_entry missed
                                          WHERE child_id = :child AND kind = 'not brought' AND role NOT IN ('not seen', 'mentioned')
                                            AND least(happened_to, (recorded AT TIME ZONE 'Europe/London')::date) <= :today
                                            AND least(happened_to, (recorded AT TIME ZONE 'Europe/London')::date)
                                                + interval '6 months' > :today
                                            AND NOT EXISTS (SELECT FROM journal_entry correction
                                                             WHERE correction.child_id = missed.child_id AND correction.kind = 'correction'
                                                               AND correction.fact LIKE 'correction: ' || missed.entry_id || ';%')
                                         """;
    private static final Span WINDOW = Span.months(6);

    private final JdbcClient sql;
    private final Journal journal;
    private final LocalDate today;

    CountInAWindow(RunningService service, LocalDate today) {
        this.sql = service.the(JdbcClient.class);
        this.journal = service.the(Journal.class);
        this.today = today;
    }

    int inSql(UUID child) {
        return sql.sql(IN_SQL).param("child", child).param("today", today).query(Integer.class).single();
    }

    int inMemory(UUID child) {
        return journal.findChronology(child).orElseThrow().asOf(today).within(WINDOW, NotBrought.class).size();
    }

    int allPoints(UUID child) {
        return PracticePoints.inForce().ask(journal.findChronology(child).orElseThrow().asOf(today)).size();
    }

    /** Rows of a table, and a line that says whether the ways agree. */
    List<String> compared(List<UUID> children, int times) throws Exception {
        var asked = children.stream().flatMap(child -> java.util.stream.Stream.generate(() -> child).limit(times)).toList();
        long differing = children.stream().filter(child -> inSql(child) != inMemory(child)).count();
        int found = children.stream().mapToInt(this::inMemory).sum();
        return List.of(Timings.of(asked.stream(), this::inSql).row("one count, by a query in PostgreSQL"),
                Timings.of(asked.stream(), this::inMemory).row("one count, by reading the journal into a record"),
                Timings.of(asked.stream(), this::allPoints)
                        .row("all " + PracticePoints.inForce().all().size() + " points, by reading the journal into a record"),
                "",
                found + " appointments were missed over " + children.size() + " children; the two ways counted otherwise for "
                        + differing + " of them.");
    }
}
