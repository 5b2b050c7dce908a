package org.secondquestion.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpeningTheDatabaseTest {

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();

    @Test
    void a_new_home_gets_a_durable_database_with_checksums_that_listens_on_this_machine_only() {
        try (Database database = Database.open(DatabaseSettings.ownIn(home), said::add)) {
            assertThat(List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums"))
                    .allMatch(setting -> shown(database, setting).equals("on"));
            assertThat(shown(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(database, "password_encryption")).isEqualTo("scram-sha-256");
        }
        assertThat(said.getFirst()).startsWith("Setting up the database");
    }

    @Test
    void the_passwords_can_be_read_by_their_user_only() throws Exception {
        Database.open(DatabaseSettings.ownIn(home), said::add).close();
        assertThat(Files.getPosixFilePermissions(home.resolve("database/credentials"))).hasSize(2)
                .allMatch(right -> right.name().startsWith("OWNER"));
    }

    @Test
    void what_was_written_is_there_after_the_next_start() {
        try (Database database = Database.open(DatabaseSettings.ownIn(home), said::add)) {
            JdbcClient owner = JdbcClient.create(database.owner());
            owner.sql("CREATE TABLE kept (word text)").update();
            owner.sql("INSERT INTO kept VALUES ('still here')").update();
        }
        assertThat(Postmaster.of(home.resolve("database/cluster"))).isEmpty();
        try (Database database = Database.open(DatabaseSettings.ownIn(home), said::add)) {
            assertThat(JdbcClient.create(database.owner()).sql("SELECT word FROM kept").query(String.class).list())
                    .containsExactly("still here");
        }
    }

    @Test
    void a_second_service_in_the_same_home_is_told_who_has_it() {
        try (Database first = Database.open(DatabaseSettings.ownIn(home), said::add)) {
            assertThatThrownBy(() -> Database.open(DatabaseSettings.ownIn(home), said::add))
                    .isInstanceOf(DatabaseRefused.class).hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            try (Database beside = Database.openBeside(DatabaseSettings.ownIn(home), said::add)) {
                assertThat(beside.address()).isEqualTo(first.address());
            }
            assertThat(shown(first, "fsync")).as("the guest left the server running").isEqualTo("on");
        }
    }

    @Test
    void the_postgresql_brought_along_serves_where_the_machine_has_none() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        var settings = new DatabaseSettings(home, Optional.empty(), Optional.of(DatabaseSettings.BUNDLED));
        try (Database database = Database.open(settings, said::add)) {
            assertThat(shown(database, "server_version")).startsWith("17.");
        }
        assertThat(said).first().asString().startsWith("Unpacking");
    }

    private static String shown(Database database, String setting) {
        return JdbcClient.create(database.application()).sql("SELECT current_setting(?)").param(setting)
                .query(String.class).single();
    }
}
