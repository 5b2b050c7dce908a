package org.secondquestion.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.secondquestion.points.Moment;
import org.secondquestion.points.Question;

/** The tables of the questions; nothing else touches them. */
@Component
class Questions {

    private static final String COLUMNS = "SELECT id, child_id, point, asked, opened, due, moment, because, found, chosen, ending, ended, ended_by FROM question ";

    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Open or set aside: those that can open, change or end. */
    List<KeptQuestion> standing(UUID child) {
        return sql.sql(COLUMNS + "WHERE child_id = :child AND (ending IS NULL OR ending = 'set aside')").param("child", child)
                .query(Questions::row).list();
    }

    List<KeptQuestion> all(UUID child) {
        return sql.sql(COLUMNS + "WHERE child_id = :child ORDER BY asked DESC, point").param("child", child).query(Questions::row)
                .list();
    }

    void write(UUID child, Step step, Instant now) {
        switch (step) {
            case Step.Stays stays -> {
            }
            case Step.Opens opens -> open(child, opens.question(), now);
            case Step.RaisedAnew anew -> {
                raise(anew.kept(), anew.question());
                keep(anew.kept().id(), "raised anew", Step.ids(anew.question().because()), now);
            }
            case Step.OpensAgain again -> {
                raise(again.kept(), again.question());
                keep(again.kept().id(), "opened again", Step.ids(again.question().because()), now);
            }
            case Step.Ends ends -> end(ends, now);
        }
    }

    private void open(UUID child, Question question, Instant now) {
        var id = UUID.randomUUID();
        sql.sql("""
                INSERT INTO question (id, child_id, point, asked, opened, due, moment, because, found, chosen)
                VALUES (:id, :child, :point, :now, :opened, :due, :moment, :because, :found, :chosen)
                """).param("id", id).param("child", child).param("point", question.point().id()).param("now", utc(now))
                .param("opened", question.since())
                .param("due", question.due()).param("moment", question.moment().name())
                .param("because", array(Step.ids(question.because())))
                .param("found", question.found()).param("chosen", array(question.chosen())).update();
        keep(id, "opened", Step.ids(question.because()), now);
    }

    /** A day by which to ask, once given, is never put off by what comes later. */
    private void raise(KeptQuestion kept, Question question) {
        sql.sql("""
                UPDATE question SET because = :because, moment = :moment, found = :found, chosen = :chosen, due = least(due, :due),
                       ending = NULL, ended = NULL, ended_by = '{}' WHERE id = :id
                """)
                .param("because", array(Step.ids(question.because()))).param("moment", question.moment().name())
                .param("found", question.found()).param("chosen", array(question.chosen()))
                .param("due", question.due()).param("id", kept.id()).update();
    }

    private void end(Step.Ends ends, Instant now) {
        sql.sql("UPDATE question SET ending = :ending, ended = :now, ended_by = :by WHERE id = :id")
                .param("ending", ends.ending().words())
                .param("now", utc(now)).param("by", array(ends.by())).param("id", ends.kept().id()).update();
        keep(ends.kept().id(), ends.ending().words(), ends.by(), now);
    }

    private void keep(UUID question, String step, List<String> entries, Instant now) {
        sql.sql("INSERT INTO question_step (question, at, step, entries) VALUES (:question, :now, :step, :entries)")
                .param("question", question)
                .param("now", utc(now)).param("step", step).param("entries", array(entries)).update();
    }

    /** What happened to a question, first to last. */
    List<KeptStep> steps(UUID question) {
        return sql.sql("SELECT at, step, entries FROM question_step WHERE question = :question ORDER BY seq")
                .param("question", question)
                .query((row, n) -> new KeptStep(instant(row, "at"), row.getString("step"), texts(row, "entries"))).list();
    }

    void askAgain(UUID child, Optional<LocalDate> day) {
        sql.sql("""
                INSERT INTO ask_again (child_id, on_day) VALUES (:child, :day)
                ON CONFLICT (child_id) DO UPDATE SET on_day = excluded.on_day
                """).param("child", child).param("day", day.orElse(null), java.sql.Types.DATE).update();
    }

    void allAreDue(LocalDate today) {
        sql.sql("UPDATE ask_again SET on_day = :today WHERE on_day IS NULL OR on_day > :today").param("today", today).update();
    }

    /** Children who are due to be asked about again, and children never asked about. */
    List<UUID> due(LocalDate today) {
        return sql.sql("""
                       SELECT child.id FROM child LEFT JOIN ask_again ON ask_again.child_id = child.id
                        WHERE ask_again.child_id IS NULL OR ask_again.on_day <= :today ORDER BY child.id
                       """).param("today", today).query(UUID.class).list();
    }

    private static KeptQuestion row(ResultSet row, int number) throws SQLException {
        return new KeptQuestion(row.getObject("id", UUID.class), row.getObject("child_id", UUID.class), row.getString("point"),
                instant(row, "asked"),
                row.getObject("opened", LocalDate.class), row.getObject("due", LocalDate.class),
                Moment.valueOf(row.getString("moment")),
                texts(row, "because"), row.getString("found"), texts(row, "chosen"),
                Optional.ofNullable(row.getString("ending")).map(Ending::of),
                Optional.ofNullable(row.getObject("ended", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                texts(row, "ended_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
