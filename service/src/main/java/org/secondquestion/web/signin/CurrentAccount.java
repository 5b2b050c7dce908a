package org.secondquestion.web.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.secondquestion.access.Accounts;
import org.secondquestion.web.page.Frames;

/** Looks up who is asking with each request: an account that was disabled a moment ago is out, a role that was taken away is gone. */
class CurrentAccount extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Sessions sessions;

    CurrentAccount(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            var account = accounts.find(session.account()).filter(person -> sessions.counts(session, person));
            if (account.isEmpty()) {
                Sessions.end(request);
            } else {
                request.setAttribute(Frames.ACCOUNT, account.get());
                if (account.get().mustChangePassword() && !request.getRequestURI().equals("/password")
                        && !request.getRequestURI().equals("/sign-out")) {
                    response.setStatus(HttpStatus.SEE_OTHER.value());
                    response.setHeader(HttpHeaders.LOCATION, "/password");
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }
}
