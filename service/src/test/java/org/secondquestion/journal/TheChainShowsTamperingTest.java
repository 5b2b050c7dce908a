package org.secondquestion.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;

import static org.assertj.core.api.Assertions.assertThat;
@ExtendWith(FreshDatabase.class)
class TheChainShowsTamperingTest {

    private final UUID ada;
    private final UUID ben;
    private final Connection connection;
    private final JdbcClient intruder;

    /** The intruder's work is rolled back after each test. */
    TheChainShowsTamperingTest(Database database) throws SQLException {
        ada = Invented.child(database.application(), "Ada Invented");
        ben = Invented.child(database.application(), "Ben Invented");
        IntStream.range(0, 3)
                .forEach(n -> Invented.journal(database.application()).append(Invented.visit("Visit " + n, ada, ben)));
        connection = FreshDatabase.administrator(database).getConnection();
        connection.setAutoCommit(false);
        intruder = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void an_untouched_journal_is_whole() throws SQLException {
        var checked = new ArrayList<Long>();
        var verification = Verification.of(connection, (done, of) -> checked.addAll(List.of(done, of)));
        assertThat(verification.whole()).isTrue();
        assertThat(checked).containsExactly(verification.entries(), verification.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrative = 'all was well'", "fact = 'visit: home; seen: no'", "role = 'mentioned'",
            "happened_from = '2026-03-08'", "happened_about = true", "recorded = recorded - interval '1 microsecond'",
            "written = written + interval '1 day'", "author = 'Somebody Else'", "author_account = NULL",
            "agency_name = 'Elsewhere'", "informant_name = 'Nobody'", "restricted_to = ARRAY['police']",
            "restriction_reason = 'quiet'", "entry_id = gen_random_uuid()", "kind = 'sign'",
            "agency_service = 'school'", "informant_source = 'mother'", "happened_to = '2026-03-10'"})
    void a_changed_field_is_found_whatever_it_is(String change) throws SQLException {
        tamper("UPDATE journal_entry SET " + change + " WHERE child_id = :ada AND seq = 2");
        assertThat(breaks()).containsExactly(ada() + ", entry 2: this entry was changed after it was recorded");
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_found() throws SQLException {
        tamper("DELETE FROM journal_entry WHERE child_id = :ada AND seq = 2");
        assertThat(breaks()).containsExactly(
                ada() + ", entry 3: an entry before this one is missing, or was put in another place");
    }

    @Test
    void an_entry_taken_off_the_end_is_found() throws SQLException {
        tamper("DELETE FROM journal_entry WHERE child_id = :ada AND seq = 3");
        assertThat(breaks()).containsExactly(
                ada() + ", entry 2: the journal should go on after this entry, and its end is missing");
    }

    @Test
    void a_count_taken_away_is_found() throws SQLException {
        tamper("DELETE FROM journal_head WHERE child_id = :ada");
        assertThat(breaks()).hasSize(3).last().asString().contains("past the journal's own count");
    }

    @Test
    void an_entry_put_into_another_childs_journal_is_found() throws SQLException {
        tamper("UPDATE journal_entry SET child_id = :ada, seq = 4, entry_id = gen_random_uuid() WHERE child_id = :ben AND seq = 3");
        assertThat(breaks()).contains(ada() + ", entry 4: this entry was changed after it was recorded",
                reference(ben) + ", entry 2: the journal should go on after this entry, and its end is missing");
    }

    @Test
    void a_whole_chain_written_anew_shows_in_the_fingerprint() throws SQLException {
        var before = verify().fingerprint();
        tamper("DELETE FROM journal_entry WHERE child_id = :ada AND seq = 3");
        tamper("""
               UPDATE journal_head SET seq = 2, hash =
               (SELECT hash FROM journal_entry WHERE child_id = :ada AND seq = 2) WHERE child_id = :ada""");
        assertThat(breaks()).isEmpty();
        assertThat(verify().fingerprint()).isNotEqualTo(before);
    }

    private void tamper(String change) {
        List.of("journal_entry", "journal_head").forEach(
                table -> intruder.sql("ALTER TABLE " + table + " DISABLE TRIGGER ALL").update());
        intruder.sql(change).param("ada", ada).param("ben", ben).update();
    }

    private List<String> breaks() throws SQLException {
        return verify().breaks().stream().map(Verification.Break::sentence).toList();
    }

    private Verification verify() throws SQLException {
        return Verification.of(connection, (done, of) -> {
        });
    }

    private String ada() {
        return reference(ada);
    }

    private String reference(UUID child) {
        return intruder.sql("SELECT reference FROM child WHERE id = :child").param("child", child).query(String.class)
                .single();
    }
}
