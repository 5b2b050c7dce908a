package org.secondquestion.web.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.secondquestion.access.Account;
import org.secondquestion.web.page.Typed;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What was typed into a form whose session had ended, carried through the sign-in page by the browser itself: the server keeps nothing for people who are not
 * signed in. It is given back to the person who typed it only.
 */
record Kept(String encoded) {

    /** The hidden field of every form that says whose it is. */
    static final String OWNER = "_account";

    private static final int MOST = 500_000;

    static Kept nothing() {
        return new Kept("");
    }

    /** Only from a page of ours: a page elsewhere must not put words into somebody's form. */
    static Kept from(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return nothing();
        }
        var encoded = new StringBuilder();
        request.getParameterMap().forEach((field, values) -> {
            if (field.equals(OWNER) || !field.startsWith("_") && !field.toLowerCase(java.util.Locale.ROOT).contains("password")) {
                for (var value : values) {
                    encoded.append(encoded.isEmpty() ? "" : "&").append(URLEncoder.encode(field, UTF_8)).append('=')
                            .append(URLEncoder.encode(value, UTF_8));
                }
            }
        });
        return encoded.length() > MOST ? nothing() : new Kept(encoded.toString());
    }

    boolean any() {
        return !encoded.isEmpty();
    }

    /** What was typed, where this person typed it. */
    Typed typedBy(Account account) {
        Map<String, List<String>> fields = new HashMap<>();
        for (var pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(URLDecoder.decode(pair.substring(0, equals), UTF_8), field -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        boolean theirs = fields.getOrDefault(OWNER, List.of()).equals(List.of(account.id().toString()));
        return theirs ? new Typed(fields) : Typed.nothing();
    }
}
