package org.secondquestion.web.trouble;

import java.io.IOException;
import java.security.SecureRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Numbers each request: the number stands on every line of the log and on the page that says something went wrong. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    static final String ATTRIBUTE = RequestNumber.class.getName();

    // no letter or digit that is easily taken for another one on the telephone
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = new StringBuilder();
        random.ints(8, 0, SIGNS.length())
                .forEach(sign -> number.append(number.length() == 4 ? "-" : "").append(SIGNS.charAt(sign)));
        request.setAttribute(ATTRIBUTE, number.toString());
        MDC.put("request", number.toString());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request");
        }
    }
}
