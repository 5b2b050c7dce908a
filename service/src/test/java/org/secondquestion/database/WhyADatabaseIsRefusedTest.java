package org.secondquestion.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class WhyADatabaseIsRefusedTest {

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();

    @Test
    void a_server_that_could_lose_what_it_acknowledged(Database database) {
        JdbcClient owner = JdbcClient.create(database.owner());
        String name = owner.sql("SELECT current_database()").query(String.class).single();
        owner.sql("ALTER DATABASE " + name + " SET synchronous_commit = off").update();
        try {
            refused(configured(database.address()), "synchronous_commit switched off: a power cut could lose entries");
        } finally {
            owner.sql("ALTER DATABASE " + name + " RESET synchronous_commit").update();
        }
    }

    @Test
    void a_wrong_password(Database database) {
        var address = database.address();
        refused(configured(new ServerAddress(address.url(), address.application(),
                new Login(address.owner().user(), "guessed"))), "Check the address, the name and the password");
    }

    @Test
    void a_server_that_is_not_there() {
        refused(configured(new ServerAddress("postgresql://127.0.0.1:1/second_question", new Login("a", ""),
                new Login("b", ""))), "The database at jdbc:postgresql://127.0.0.1:1/second_question cannot be used");
    }

    @Test
    void an_address_of_something_else() {
        assertThatThrownBy(() -> DatabaseSettings.read(Map.of("sq.database.url", "jdbc:h2:mem:x", "sq.database.user", "a",
                "sq.database.owner", "b")::get)).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("is not a PostgreSQL address");
    }

    @Test
    void a_server_configured_by_half() {
        assertThatThrownBy(() -> DatabaseSettings
                .read(Map.of("sq.database.url", "postgresql://db.example.org/sq", "sq.database.user", "a")::get))
                .isInstanceOf(DatabaseRefused.class).hasMessageContaining("SQ_DATABASE_OWNER is not set");
    }

    @Test
    void a_database_that_a_newer_second_question_has_used() {
        try (Database database = FreshDatabase.open()) {
            JdbcClient.create(database.owner())
                    .sql("""
                         INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                             execution_time, success)
                         VALUES (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'us', 1, true)""").update();
            refused(configured(database.address()), "last used by a newer Second Question (schema version 999)");
        }
    }

    @Test
    void tables_that_were_changed_by_another_hand() {
        try (Database database = FreshDatabase.open()) {
            JdbcClient.create(database.owner())
                    .sql("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '2'").update();
            refused(configured(database.address()), "made by another Second Question, or changed by hand");
        }
    }

    @Test
    void a_directory_made_by_a_postgresql_that_is_not_here() throws Exception {
        Files.createDirectories(home.resolve("database/cluster"));
        Files.writeString(home.resolve("database/cluster/PG_VERSION"), "15\n");
        for (String name : List.of("initdb", "pg_ctl", "postgres")) {
            Path program = Files.writeString(home.resolve(name), "#!/bin/sh\necho '" + name + " (PostgreSQL) 18.1'\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        refused(new DatabaseSettings(home, Optional.empty(), Optional.of(home.toString())),
                "was made by PostgreSQL 15, and here there is only 18.1. Install PostgreSQL 15");
    }

    @Test
    void programs_that_are_not_where_they_are_said_to_be() {
        refused(new DatabaseSettings(home, Optional.empty(), Optional.of(home.toString())),
                "SQ_POSTGRES names " + home + ", but the programs initdb, pg_ctl and postgres do not run there");
    }

    @Test
    void a_home_that_cannot_be_written() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "not a directory");
        refused(DatabaseSettings.ownIn(file.resolve("home")), "cannot be written. Choose another with SQ_HOME");
    }

    @Test
    void passwords_that_are_gone() throws Exception {
        Database.open(DatabaseSettings.ownIn(home), said::add).close();
        Files.writeString(home.resolve("database/credentials"), "");
        refused(DatabaseSettings.ownIn(home), "credentials cannot be read by this user");
        Files.delete(home.resolve("database/credentials"));
        refused(DatabaseSettings.ownIn(home), "The password file of the database is missing");
    }

    @ParameterizedTest
    @CsvSource({"FATAL: could not write lock file: No space left on device, DISK_FULL, nothing that was saved is lost",
            "could not bind IPv4 address: Address already in use, PORT_TAKEN, found no free port",
            "FATAL: could not open file: Permission denied, CLOSED, Start Second Question as the user who set it up",
            "FATAL: database files are incompatible with server, OTHER_VERSION, SQ_POSTGRES",
            "FATAL: could not create shared memory segment, NO_SHARED_MEMORY, did not get enough memory",
            "FATAL: pre-existing shared memory block is still in use, STILL_STOPPING, Wait a minute",
            "FATAL: something new, UNKNOWN, It said: FATAL: something new"})
    void a_server_that_does_not_start_says_what_to_do(String said, StartFailure failure, String sentence) {
        assertThat(StartFailure.in(said)).isEqualTo(failure);
        assertThat(failure.sentence(home, said)).contains(sentence);
    }

    private DatabaseSettings configured(ServerAddress address) {
        return new DatabaseSettings(home, Optional.of(address), Optional.empty());
    }

    private void refused(DatabaseSettings settings, String why) {
        assertThatThrownBy(() -> Database.open(settings, said::add).close()).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(why);
    }
}
