package org.secondquestion.web.signin;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

class WhichSessionCookieTest {

    @Test
    void by_https_it_is_secure_and_bound_to_the_host() {
        var context = new MockServletContext();
        new SessionCookie("https://second-question.westmere.example").onStartup(context);
        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("__Host-session");
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().getPath()).isEqualTo("/");
    }

    @Test
    void on_ones_own_machine_it_comes_without_https() {
        var context = new MockServletContext();
        new SessionCookie("").onStartup(context);
        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("session");
        assertThat(context.getSessionCookieConfig().isSecure()).isFalse();
    }
}
