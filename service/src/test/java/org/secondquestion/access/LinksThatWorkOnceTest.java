package org.secondquestion.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.web.Invited;
import org.secondquestion.web.MovableClock;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class LinksThatWorkOnceTest {

    @Autowired
    OneTimeLinks links;
    @Autowired
    Accounts accounts;
    @Autowired
    Passwords passwords;
    @Autowired
    Invited invited;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient sql;

    @Test
    void a_link_sets_a_password_once() {
        var person = newcomer();
        assertThat(passwords.fits(Optional.of(person), "lantern gravel teapot")).isFalse();
        var token = links.forPassword(person.id());
        assertThat(links.whose(token)).contains(person);
        assertThat(links.choosePassword(token, "lantern gravel teapot")).isTrue();
        assertThat(passwords.fits(Optional.of(person), "lantern gravel teapot")).isTrue();
        assertThat(links.whose(token)).isEmpty();
        assertThat(links.choosePassword(token, "another one entirely")).isFalse();
    }

    @Test
    void a_newer_link_ends_the_one_before() {
        var person = newcomer();
        var before = links.forPassword(person.id());
        links.forPassword(person.id());
        assertThat(links.whose(before)).isEmpty();
    }

    @Test
    void a_link_ends_after_a_day() {
        var token = links.forPassword(newcomer().id());
        clock.passes(Duration.ofHours(24));
        assertThat(links.whose(token)).isEmpty();
    }

    @Test
    void the_database_does_not_know_the_token() {
        var token = links.forPassword(newcomer().id());
        assertThat(sql.sql("SELECT count(*) FROM one_time_link WHERE encode(token_hash, 'escape') LIKE '%' || :token || '%'")
                .param("token", token)
                .query(Long.class).single()).isZero();
    }

    @Test
    void nobody_sets_up_a_system_that_has_people() {
        newcomer();
        assertThat(links.forFirstAdministrator()).isEmpty();
        assertThat(links.opensSetUp("anything")).isFalse();
    }

    private Account newcomer() {
        return accounts
                .add(invited.unique("newcomer"), "New Comer", invited.team("Westmere Family Support"), Set.of(Role.PRACTITIONER))
                .orElseThrow();
    }
}
