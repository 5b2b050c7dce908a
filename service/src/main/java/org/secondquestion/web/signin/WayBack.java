package org.secondquestion.web.signin;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import org.secondquestion.web.page.Frames;
import org.secondquestion.web.page.KeptTyping;
import org.secondquestion.web.page.Pages;
import org.secondquestion.web.page.Typed;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Leads somebody whose session has ended through sign-in and back to where they were, with what they had typed. */
@Component
class WayBack implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Pages pages;

    WayBack(Pages pages) {
        this.pages = pages;
    }

    /** A path of ours to go to after signing in; the start where it is none. */
    static String safe(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours && !path.startsWith("/sign-in") && !path.startsWith("/sign-out") ? path : "/";
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        lead(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean signedIn = request.getAttribute(Frames.ACCOUNT) != null;
        if (signedIn && !(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (signedIn && Kept.from(request).any()) {
            KeptTyping.keep(request, request.getRequestURI(), Typed.of(request),
                    "You signed in again after this page was opened. Check what you typed and send it again.");
            go(response, request.getRequestURI());
        } else if (signedIn) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            lead(request, response);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var there = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            go(response, there.equals("/") ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(safe(there), UTF_8));
        } else if (request.getRequestURI().equals("/sign-in")) {
            pages.show(SignIn.Shown.tooLate(safe(String.valueOf(request.getParameter("to")))), request, response);
        } else {
            pages.show(SignIn.Shown.sessionOver(safe(request.getRequestURI()), Kept.from(request)), request, response);
        }
    }

    private static void go(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
