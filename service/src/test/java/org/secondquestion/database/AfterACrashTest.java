package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AfterACrashTest {

    @TempDir
    Path path;

    private final List<String> said = new ArrayList<>();

    @AfterEach
    void stop() {
        new ServerOfAHome(path).stop();
    }

    @Test
    void a_number_that_has_gone_to_another_program_does_not_keep_the_database_from_starting() throws IOException {
        Database.open(DatabaseSettings.ownIn(path), said::add).close();
        Path note = path.resolve("database/cluster/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + note.getParent()
                + "\n1700000000\n1\n\n127.0.0.1\n   123456         1\nready   \n");
        // as root we wrote it, but PostgreSQL reads it as another user
        Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("rw-rw-rw-"));
        Database.open(DatabaseSettings.ownIn(path), said::add).close();
        assertThat(said).noneMatch(line -> line.startsWith("Taking over"));
    }

    @Test
    void a_set_up_that_was_cut_short_is_begun_again() throws IOException {
        Files.createDirectories(path.resolve("database/cluster.new/cluster/base"));
        Database.open(DatabaseSettings.ownIn(path), said::add).close();
        assertThat(path.resolve("database/cluster.new")).doesNotExist();
    }

    @Test
    void a_dangling_link_on_the_path_is_passed_over() throws IOException {
        for (String name : List.of("initdb", "pg_ctl", "postgres")) {
            Files.createSymbolicLink(path.resolve(name), Path.of("/nowhere/bin", name));
        }
        assertThat(PostgresSearch.onThisMachine(path.toString()))
                .noneMatch(programs -> programs.directory().startsWith(path) || programs.directory().startsWith("/nowhere"));
    }
}
