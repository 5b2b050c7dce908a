package org.secondquestion.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;
import org.secondquestion.points.Choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class TakingThePartnershipsFileTest {

    private static final String AVOIDANCE = "family.avoidance";
    private static final String TWICE = "all | family.avoidance | times | 2 | our audit of 2025\n";
    private static final String AT_ONCE = "Westmere | neglect.beyond-appearance | within | 0 days | our procedure\n";

    private final JdbcClient sql;
    private final PartnershipSettings settings;
    private final AtomicInteger told = new AtomicInteger();

    @TempDir
    Path directory;

    TakingThePartnershipsFileTest(Database database) {
        sql = JdbcClient.create(database.application());
        settings = new PartnershipSettings(sql, Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC),
                new TransactionTemplate(new JdbcTransactionManager(database.application())), event -> told.incrementAndGet());
    }

    @BeforeEach
    void a_partnership_with_an_empty_file() {
        startsWith("");
        told.set(0);
    }

    @Test
    void what_is_new_in_the_file_holds_from_this_start_and_is_a_change_on_the_journal_by_the_file() {
        startsWith("# Settled in January\n\n" + TWICE);
        assertThat(value(AVOIDANCE, "times")).isEqualTo("2");
        assertThat(settings.points().find(AVOIDANCE).orElseThrow().settings().count("times")).isEqualTo(2);
        assertThat(settings.changes().getFirst())
                .isEqualTo(new Change(Instant.parse("2026-03-02T12:00:00Z"),
                        new Choice("all", AVOIDANCE, "times", "2", "our audit of 2025"), "3",
                        "The partnership's file, at a start"));
        assertThat(told).as("asked of every child").hasValue(1);
    }

    @Test
    void a_file_that_says_the_same_as_at_the_last_start_changes_nothing() {
        startsWith(TWICE);
        int changes = settings.changes().size();
        startsWith(TWICE);
        startsWith("# with a remark\n" + TWICE);
        assertThat(settings.changes()).hasSize(changes);
        assertThat(told).hasValue(1);
    }

    @Test
    void what_people_have_settled_since_stays_though_the_file_says_otherwise_and_gets_a_new_line() {
        startsWith(TWICE);
        settles("4");
        startsWith(TWICE + AT_ONCE);
        assertThat(value(AVOIDANCE, "times")).isEqualTo("4");
        assertThat(settings.local().find("Westmere", "neglect.beyond-appearance", "within")).map(Choice::value)
                .contains("0 days");
    }

    @Test
    void a_line_that_is_written_anew_takes_the_place_of_what_people_have_settled() {
        startsWith(TWICE);
        settles("4");
        startsWith(TWICE.replace("| 2 |", "| 5 |"));
        assertThat(value(AVOIDANCE, "times")).isEqualTo("5");
        assertThat(settings.changes().getFirst().before()).isEqualTo("4");
    }

    @Test
    void a_line_taken_out_goes_back_to_the_page() {
        startsWith(TWICE + AT_ONCE);
        startsWith(AT_ONCE);
        assertThat(value(AVOIDANCE, "times")).isEqualTo("as the page says");
        assertThat(settings.changes().getFirst().choice()).isEqualTo(new Choice("all", AVOIDANCE, "times",
                Choice.AS_ON_THE_PAGE, "It stands in the partnership's file no more"));
        assertThat(settings.local().choices()).hasSize(1);
    }

    @Test
    void a_line_taken_out_leaves_what_people_have_settled_in_its_place() {
        startsWith(TWICE);
        settles("4");
        startsWith("");
        assertThat(value(AVOIDANCE, "times")).isEqualTo("4");
    }

    @Test
    void a_bad_line_refuses_the_whole_file_and_names_each_line_that_is_bad() {
        int changes = settings.changes().size();
        var bad = TWICE + "# a remark\nall | family.avoidance | span | 2 days | why\nall | no.such-point | times\n";
        assertThatThrownBy(() -> startsWith(bad)).isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("partnership.txt").hasMessageContaining("nothing of them was")
                .hasMessageContaining("Line 3: 'span' lies between 4 weeks and 12 weeks, not at 2 days")
                .hasMessageContaining("Line 4 has 3 parts").hasMessageNotContaining("Line 1");
        assertThat(settings.changes()).hasSize(changes);
        assertThat(value(AVOIDANCE, "times")).isEqualTo("as the page says");
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_no_file_at_all_is_none() {
        assertThatThrownBy(() -> new PartnershipFile(directory.resolve("nowhere.txt").toString(), settings).afterPropertiesSet())
                .isInstanceOf(SettingsRefused.class).hasMessageContaining("nowhere.txt").hasMessageContaining("cannot be read");
        startsWith(TWICE);
        new PartnershipFile("", settings).afterPropertiesSet();
        assertThat(value(AVOIDANCE, "times")).isEqualTo("2");
    }

    private void startsWith(String text) {
        var file = directory.resolve("partnership.txt");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        new PartnershipFile(file.toString(), settings).afterPropertiesSet();
    }

    private String value(String point, String setting) {
        return settings.local().find("all", point, setting).map(Choice::value).orElse("as the page says");
    }

    private void settles(String times) {
        var agency = sql.sql("""
                             INSERT INTO agency (id, service, name, area)
                             VALUES (gen_random_uuid(), 'SOCIAL_CARE', gen_random_uuid()::text, '') RETURNING id
                             """).query(UUID.class).single();
        var officer = sql.sql("""
                              INSERT INTO account (id, username, name, agency, roles, must_change_password, created)
                              VALUES (gen_random_uuid(), gen_random_uuid()::text, 'Olive Invented', :agency,
                                      '{QUALITY_OFFICER}', false, now())
                              RETURNING id
                              """).param("agency", agency).query(UUID.class).single();
        assertThat(settings.settle(new Choice("all", AVOIDANCE, "times", times, "what we read since"), officer, "Olive Invented"))
                .isEmpty();
    }
}
