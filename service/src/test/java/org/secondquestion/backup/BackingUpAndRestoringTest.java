package org.secondquestion.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;
import org.secondquestion.journal.Invented;
import org.secondquestion.journal.Verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class BackingUpAndRestoringTest {

    @TempDir
    Path place;

    private final Database lived;
    private final UUID ada;

    BackingUpAndRestoringTest(Database lived) {
        this.lived = lived;
        ada = Invented.child(lived.application(), "Ada Invented");
        var ben = Invented.child(lived.application(), "Ben Invented");
        var journal = Invented.journal(lived.application());
        for (int n = 0; n < 20; n++)
            journal.append(Invented.visit("Tab\there, \\backslash, \"quoted\"\nand a new line " + n, ada, ben));
    }

    @Test
    void what_is_restored_is_what_was_there_and_its_journals_are_whole() {
        var before = backUp();
        try (var empty = FreshDatabase.open()) {
            var after = restoreInto(empty);
            assertThat(after).isEqualTo(before);
            assertThat(after.whole()).isTrue();
            assertThat(Invented.journal(empty.application()).read(ada))
                    .isEqualTo(Invented.journal(lived.application()).read(ada)).hasSize(20);
        }
    }

    @Test
    void life_goes_on_after_a_restore_under_the_same_rules() {
        backUp();
        try (var restored = FreshDatabase.open()) {
            restoreInto(restored);
            Invented.journal(restored.application()).append(Invented.visit(ada));
            assertThat(Invented.journal(restored.application()).read(ada)).hasSize(21);
            Invented.child(restored.application(), "Cyn Invented");
            assertThatThrownBy(() -> JdbcClient.create(restored.owner()).sql("DELETE FROM journal_entry").update())
                    .rootCause().hasMessageContaining("is ever changed or taken away");
            assertThat(rules(restored)).isEqualTo(rules(lived));
        }
    }

    @Test
    void a_database_in_use_is_never_overwritten() {
        backUp();
        refused("in use already");
    }

    @Test
    void a_directory_in_use_is_never_overwritten() throws IOException {
        Files.createDirectories(backup());
        Files.writeString(backup().resolve("letter.txt"), "dear all");
        assertThatThrownBy(this::backUp).isInstanceOf(BackupRefused.class).hasMessageContaining("something in");
        try (var left = Files.list(place)) {
            assertThat(left).containsExactly(backup());
        }
    }

    @Test
    void a_damaged_file_is_refused_by_name() throws IOException {
        backUp();
        Path file = backup().resolve("journal_entry.copy.gz");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused("journal_entry.copy.gz of this backup is damaged");
    }

    @Test
    void a_missing_file_is_refused_by_name() throws IOException {
        backUp();
        Files.delete(backup().resolve("child.copy.gz"));
        refused("child.copy.gz of this backup is missing");
    }

    @Test
    void a_damaged_manifest_is_refused() throws IOException {
        backUp();
        Path manifest = backup().resolve("manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("table child ", "table other "));
        refused("manifest of this backup is damaged");
    }

    @Test
    void a_directory_without_a_backup_is_refused() {
        refused("There is no backup in");
    }

    @Test
    void a_backup_of_another_schema_version_is_refused() throws IOException {
        backUp();
        var made = manifest();
        write(new Manifest("0.9", made.made(), made.fingerprint(), made.breaks(), made.parts(), made.counters()));
        refused("This backup has schema version 0.9");
    }

    @Test
    void a_backup_whose_journals_were_exchanged_is_refused_and_leaves_nothing() throws IOException {
        backUp();
        var made = manifest();
        write(new Manifest(made.schema(), made.made(), "00".repeat(32), made.breaks(), made.parts(), made.counters()));
        try (var empty = FreshDatabase.open()) {
            assertThatThrownBy(() -> restoreInto(empty)).isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("are not those that were backed up");
            assertThat(JdbcClient.create(empty.application()).sql("SELECT count(*) FROM child").query(Long.class).single())
                    .isZero();
            assertThat(rules(empty)).isEqualTo(rules(lived));
        }
    }

    @Test
    void a_journal_that_was_changed_is_backed_up_and_restored_with_the_change_named() {
        try (var tampered = FreshDatabase.open(); var empty = FreshDatabase.open()) {
            var child = Invented.child(tampered.application(), "Eve Invented");
            Invented.journal(tampered.application()).append(Invented.visit(child));
            var intruder = JdbcClient.create(FreshDatabase.administrator(tampered));
            intruder.sql("ALTER TABLE journal_entry DISABLE TRIGGER ALL").update();
            intruder.sql("UPDATE journal_entry SET narrative = 'all well'").update();
            var found = backUp(tampered);
            assertThat(found.breaks()).extracting(Verification.Break::seq).containsExactly(1L);
            assertThat(restoreInto(empty).breaks()).isEqualTo(found.breaks());
        }
    }

    private Path backup() {
        return place.resolve("backup-2026-03-09");
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(Files.readString(backup().resolve("manifest")));
    }

    private void write(Manifest manifest) throws IOException {
        Files.writeString(backup().resolve("manifest"), manifest.write());
    }

    private Verification backUp() {
        return backUp(lived);
    }

    private Verification backUp(Database database) {
        return Backup.write(database, backup(), Clock.fixed(Invented.NOW, ZoneOffset.UTC), said -> {
        });
    }

    private Verification restoreInto(Database database) {
        return Restore.read(backup(), database, said -> {
        });
    }

    private void refused(String why) {
        assertThatThrownBy(() -> restoreInto(lived)).isInstanceOf(BackupRefused.class).hasMessageContaining(why);
    }

    /** Every trigger and every tie between tables, and whether it is in force. */
    private static List<String> rules(Database database) {
        return JdbcClient.create(database.owner())
                .sql("""
                     SELECT tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
                     UNION SELECT conrelid::regclass::text || ' ' || conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid <> 0
                     ORDER BY 1""")
                .query(String.class).list();
    }
}
