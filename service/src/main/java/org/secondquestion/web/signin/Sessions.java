package org.secondquestion.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

import org.secondquestion.access.Account;

/** Opens and ends the session of somebody who has signed in. */
@Component
class Sessions {

    /** Idle, then at all: long enough for a visit's notes, short enough for a desk that was left. What was typed outlives both. */
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfAuthenticationStrategy newToken = new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id(), clock.instant()), "",
                List.of());
        newToken.onAuthentication(authentication, request, response);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether a session still counts: not too old, and not from before the password was changed. */
    boolean counts(SignedIn session, Account account) {
        return account.disabledAt().isEmpty() && session.since().plus(LONGEST).isAfter(clock.instant())
                && account.passwordAt().map(changed -> !changed.isAfter(session.since())).orElse(false);
    }
}
