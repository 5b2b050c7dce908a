package org.secondquestion.database;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class OnAConfiguredServerTest {

    @Test
    void what_its_administrator_prepares_by_the_guide_is_enough(Database server) {
        JdbcClient administrator = JdbcClient.create(FreshDatabase.administrator(server));
        // word for word as in docs/running.md, but for the password
        administrator.sql("CREATE ROLE sq_owner LOGIN PASSWORD 'o'").update();
        administrator.sql("CREATE ROLE sq_service LOGIN PASSWORD 's' IN ROLE second_question_app").update();
        administrator.sql("CREATE DATABASE configured OWNER sq_owner").update();
        String url = server.address().url().replaceFirst("jdbc:", "").replaceFirst("[^/]+$", "configured");
        var settings = DatabaseSettings.read(Map.of("sq.database.url", url, "sq.database.user", "sq_service",
                "sq.database.password", "s", "sq.database.owner", "sq_owner", "sq.database.owner-password", "o")::get);
        try (Database database = Database.open(settings, said -> {
        })) {
            JdbcClient service = JdbcClient.create(database.application());
            assertThat(service.sql("SELECT count(*) FROM journal_entry").query(Long.class).single()).isZero();
            assertThatThrownBy(() -> service.sql("DELETE FROM journal_entry").update()).rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
