package org.secondquestion.web.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.secondquestion.web.WholeService;
import org.secondquestion.web.assets.Assets;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class WhatEveryAnswerSaysToABrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    Assets assets;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nothing_from_elsewhere_no_script_in_pages_no_frame() throws Exception {
        var policy = get("/sign-in").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'",
                "base-uri 'none'",
                "require-trusted-types-for 'script'", "trusted-types 'none'").doesNotContain("unsafe", "http", "*");
    }

    @Test
    void pages_are_kept_by_no_cache_and_told_to_no_one() throws Exception {
        var headers = get("/sign-in").headers();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).get().asString().contains("camera=()", "geolocation=()");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Set-Cookie")).get().asString().contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void files_are_kept_for_ever_and_found_unchanged_by_their_tag() throws Exception {
        var file = get(assets.at("frontend.css"));
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
        var again = send(
                request(assets.at("frontend.css")).header("If-None-Match", file.headers().firstValue("ETag").orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(304);
        var packed = send(request(assets.at("frontend.css")).header("Accept-Encoding", "gzip, br"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        var answer = send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=somebody&password=something")));
        assertThat(answer.body()).contains("This page had been open for a long time");
    }

    @Test
    void words_that_another_site_sends_are_not_put_into_a_form() throws Exception {
        var fields = "name=Typed+elsewhere&service=SCHOOL";
        var here = send(request("/administration/agencies").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(fields)));
        assertThat(here.body()).contains("Typed+elsewhere");
        var elsewhere = send(request("/administration/agencies").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString(fields)));
        assertThat(elsewhere.body()).doesNotContain("Typed+elsewhere");
    }

    @Test
    void the_way_back_leads_to_pages_of_ours_only() throws Exception {
        for (var elsewhere : new String[]{"//elsewhere.example", "https://elsewhere.example", "/%5Celsewhere.example",
                "/sign-out"}) {
            assertThat(get("/sign-in?to=" + elsewhere).body()).as(elsewhere).contains("name=\"to\" value=\"/\"");
        }
        assertThat(get("/sign-in?to=/children/SQ-1001").body()).contains("name=\"to\" value=\"/children/SQ-1001\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
