package org.secondquestion.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;
import org.secondquestion.record.Child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class NothingInAJournalIsChangedTest {

    private static final List<String> CHANGES = List.of("UPDATE journal_entry SET narrative = 'nothing to see'",
            "DELETE FROM journal_entry", "TRUNCATE journal_entry", "DELETE FROM child_earlier", "TRUNCATE child CASCADE",
            "UPDATE journal_head SET seq = seq + 2", "DELETE FROM journal_head");

    private final Database database;
    private UUID child = UUID.randomUUID();

    NothingInAJournalIsChangedTest(Database database) {
        this.database = database;
    }

    static List<String> changes() {
        return CHANGES;
    }

    @BeforeEach
    void a_child_has_an_entry() {
        child = Invented.child(database.application(), "Ada Invented");
        Invented.journal(database.application()).append(Invented.visit(child));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_by_the_application(String change) {
        assertThatThrownBy(() -> JdbcClient.create(database.application()).sql(change).update()).rootCause()
                .hasMessageMatching("(?s).*(permission denied|one entry at a time).*");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_by_the_owner_of_the_tables(String change) {
        assertThatThrownBy(() -> JdbcClient.create(database.owner()).sql(change).update()).rootCause()
                .hasMessageMatching("(?s).*(is ever changed or taken away|one entry at a time).*");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_by_a_superuser_who_plays_a_replica(String change) {
        var intruder = JdbcClient.create(FreshDatabase.administrator(database));
        assertThatThrownBy(() -> intruder.sql("SET session_replication_role = replica; " + change).update()).rootCause()
                .hasMessageMatching("(?s).*(is ever changed or taken away|one entry at a time).*");
    }

    @Test
    void what_a_child_was_called_before_is_kept() {
        var children = new Children(JdbcClient.create(database.application()));
        var before = children.find(child).orElseThrow();
        var after = new Child(before.id(), "Ada Newname-Invented", Optional.of(LocalDate.of(2020, 1, 11)), before.due(),
                before.sex(), before.gestationWeeks(), before.known());
        children.change(after);
        assertThat(children.find(child)).contains(after);
        assertThat(Stream.of("name", "born").map(column -> JdbcClient.create(database.application())
                .sql("SELECT " + column + "::text FROM child_earlier WHERE child_id = :child").param("child", child)
                .query(String.class).single())).containsExactly("Ada Invented", "2020-01-10");
    }
}
