package org.secondquestion.web.signin;

import jakarta.servlet.ServletContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** The session cookie: where people come by https it is never sent otherwise, and bound to this one host. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final boolean secure;

    SessionCookie(@Value("${sq.address:}") String address) {
        this.secure = address.startsWith("https://");
    }

    @Override
    public void onStartup(ServletContext context) {
        var cookie = context.getSessionCookieConfig();
        cookie.setName(secure ? "__Host-session" : "session");
        cookie.setSecure(secure);
        cookie.setPath("/");
    }
}
