package org.secondquestion.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.ForSpring.class)
@ExtendWith(FreshDatabase.class)
class TheServiceOnItsDatabaseTest {

    @Autowired
    JdbcClient service;

    @Test
    void it_comes_as_the_application_and_not_as_the_owner_of_the_tables() {
        assertThat(service.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("second_question_app");
    }

    @Test
    void its_database_is_not_that_of_another_test(Database another) {
        assertThat(service.sql("SELECT current_database()").query(String.class).single())
                .isNotEqualTo(JdbcClient.create(another.application()).sql("SELECT current_database()")
                        .query(String.class).single());
    }
}
