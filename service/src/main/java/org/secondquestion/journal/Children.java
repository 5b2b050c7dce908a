package org.secondquestion.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.record.Child;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;

/** The children whose journals are kept, by the number that is theirs for good. */
public class Children {

    private static final String INSERT = """
                                         INSERT INTO child (id, name, born, due, sex, gestation_weeks, became_known)
                                         VALUES (:id, :name, :born, :due, :sex, :weeks, :known)
                                         RETURNING reference""";

    private static final String CHANGE = """
                                         UPDATE child SET name = :name, born = :born, due = :due, sex = :sex, gestation_weeks = :weeks
                                         WHERE id = :id""";

    private static final String FIND = """
                                       SELECT id, name, born, due, sex, gestation_weeks, became_known FROM child WHERE id = :id""";

    private static final String ALL = """
                                      SELECT id, reference, name, born, due, sex, gestation_weeks, became_known
                                      FROM child WHERE id IN (:ids) ORDER BY lower(name), born DESC, reference""";

    private final JdbcClient database;

    public Children(JdbcClient database) {
        this.database = database;
    }

    /**
     * Opens a journal for a child.
     *
     * @param child
     *            its id is a UUID
     * @return the reference by which people speak of the child's record
     */
    public String add(Child child) {
        return with(child, database.sql(INSERT)).param("known", child.known()).query(String.class).single();
    }

    /** Gives a child's particulars anew: born now, another name. What they were is kept. */
    public void change(Child child) {
        with(child, database.sql(CHANGE)).update();
    }

    public Optional<Child> find(UUID id) {
        return database.sql(FIND).param("id", id)
                .query((row, number) -> child(row)).optional();
    }

    public Optional<UUID> findByReference(String reference) {
        return database.sql("SELECT id FROM child WHERE reference = :reference")
                .param("reference", reference.strip().toUpperCase(java.util.Locale.ROOT)).query(UUID.class).optional();
    }

    /** These children with the references of their records, by name. */
    public List<KnownChild> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(ALL).param("ids", ids).query((row, number) -> new KnownChild(row.getString("reference"), child(row)))
                .list();
    }

    /** The children of this name who were born on this day: for somebody who has no reference at hand. */
    public List<UUID> findByNameAndBirth(String name, LocalDate born) {
        return database.sql("SELECT id FROM child WHERE lower(name) = lower(:name) AND born = :born ORDER BY id")
                .param("name", name.strip()).param("born", born).query(UUID.class).list();
    }

    private static JdbcClient.StatementSpec with(Child child, JdbcClient.StatementSpec statement) {
        return statement.param("id", UUID.fromString(child.id())).param("name", child.name())
                .param("born", child.born().orElse(null), java.sql.Types.DATE)
                .param("due", child.due().orElse(null), java.sql.Types.DATE).param("sex", Kinds.words(child.sex()))
                .param("weeks", child.gestationWeeks());
    }

    private static Child child(ResultSet row) throws SQLException {
        return child(row.getString("id"), row.getString("name"), row.getObject("born", LocalDate.class),
                row.getObject("due", LocalDate.class), row.getString("sex"), row.getInt("gestation_weeks"),
                row.getObject("became_known", LocalDate.class));
    }

    private static Child child(String id, String name, @Nullable LocalDate born, @Nullable LocalDate due, String sex,
            int weeks, LocalDate known) {
        try {
            return new Child(id, name, Optional.ofNullable(born), Optional.ofNullable(due),
                    Kinds.constant(Child.Sex.class, sex), weeks, known);
        } catch (NotReadable e) {
            throw new IllegalStateException("child " + id + " is kept in words this version does not know", e);
        }
    }
}
