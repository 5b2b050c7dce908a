package org.secondquestion.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who signs in by the page, as a browser does, and opens pages. */
final class Visitor implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var form = CSRF.matcher(page("/sign-in"));
        if (!form.find())
            throw new IllegalStateException("The sign-in page has no form");
        var fields = "username=" + typed(username) + "&password=" + typed(password) + "&to=%2F&_csrf=" + typed(form.group(1));
        var answer = http.send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/sign-in"))
            throw new IllegalStateException("Signing in came to " + answer.statusCode() + " at " + answer.uri());
    }

    String page(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address + path)).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        return answer.body();
    }

    @Override
    public void close() {
        http.close();
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
