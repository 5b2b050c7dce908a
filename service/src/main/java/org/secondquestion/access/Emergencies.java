package org.secondquestion.access;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a record out of hours to protect a child now: it opens at once, for a day, and somebody who answers for the person sees that it did. */
@Service
public class Emergencies {

    public static final Duration LASTS = Duration.ofHours(24);

    private static final String SELECT = """
                                         SELECT e.id, e.child, a.name, g.name AS workplace, e.reason, e.opened, e.expires,
                                                EXISTS (SELECT 1 FROM emergency_seen seen WHERE seen.opening = e.id) AS seen
                                           FROM emergency_opening e JOIN account a ON a.id = e.account JOIN agency g ON g.id = a.agency
                                         """;

    private final JdbcClient sql;
    private final Day day;

    Emergencies(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    /** Opens a record; the log of readings names it from the first line. */
    @Transactional
    public Decision open(Account account, UUID child, String reason) {
        if (!account.worksWithChildren()) {
            return new Decision.StaysClosed("Does not work with children");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Opening a record in an emergency needs a reason.");
        }
        var expires = day.now().plus(LASTS);
        var basis = new Basis.Emergency(reason.strip(), expires.toInstant());
        sql.sql("""
                INSERT INTO emergency_opening (id, child, account, reason, opened, expires)
                VALUES (:id, :child, :account, :reason, :now, :expires)
                """).param("id", UUID.randomUUID()).param("child", child).param("account", account.id())
                .param("reason", reason.strip())
                .param("now", day.now()).param("expires", expires).update();
        sql.sql("INSERT INTO reading (at, account, child, what, shown, why) VALUES (:now, :account, :child, :what, true, :why)")
                .param("now", day.now()).param("account", account.id()).param("child", child).param("what", "Emergency opening")
                .param("why", basis.words()).update();
        return new Decision.Opens(basis);
    }

    /** What people whom this person supervises have opened; what nobody has looked at comes first. */
    public List<EmergencyOpening> bySupervisedOf(Account supervisor) {
        return sql
                .sql(SELECT
                        + """
                           WHERE e.account IN (SELECT s.practitioner FROM supervision s
                                                WHERE s.supervisor = :supervisor AND s.began <= :today AND (s.ended IS NULL OR s.ended > :today))
                           ORDER BY seen, e.opened DESC
                          """)
                .param("supervisor", supervisor.id()).param("today", day.today()).query(Emergencies::opening).list();
    }

    /** What people have opened whom nobody supervises: for the administrators, who see the fact and not the record. */
    public List<EmergencyOpening> byUnsupervised() {
        return sql.sql(SELECT + """
                                 WHERE e.account NOT IN (SELECT s.practitioner FROM supervision s
                                                          WHERE s.began <= :today AND (s.ended IS NULL OR s.ended > :today))
                                 ORDER BY seen, e.opened DESC
                                """).param("today", day.today()).query(Emergencies::opening).list();
    }

    /** Notes that somebody has looked at an opening. */
    public void seen(UUID opening, Account by) {
        sql.sql("INSERT INTO emergency_seen (opening, account, seen) VALUES (:opening, :account, :now) ON CONFLICT DO NOTHING")
                .param("opening", opening).param("account", by.id()).param("now", day.now()).update();
    }

    private static EmergencyOpening opening(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new EmergencyOpening(row.getObject("id", UUID.class), row.getObject("child", UUID.class), row.getString("name"),
                row.getString("workplace"), row.getString("reason"), row.getObject("opened", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(), row.getBoolean("seen"));
    }
}
