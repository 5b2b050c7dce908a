package org.secondquestion.web.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class WhatABrowserLoadsTest {

    private final Assets assets = new Assets();

    @Test
    void nothing_that_is_for_gov_uk_alone_is_served() {
        assertThat(styles()).doesNotContain("GDS Transport", "@font-face", "crest", "crown", "govuk-header", "govuk-footer",
                "govuk-logo", "url(", "#1d70b8",
                "#00703c");
    }

    @Test
    void the_components_are_styled_in_our_own_typeface() {
        assertThat(styles()).contains(".govuk-button{font-family:system-ui", ".govuk-error-summary", ".govuk-radios__input",
                "@media print");
    }

    @Test
    void only_modules_that_ours_import_are_served() {
        assertThat(find("govuk/components/error-summary/error-summary.mjs")).isNotNull();
        assertThat(find("govuk/common/index.mjs")).isNotNull();
        assertThat(assets.find(hash(), "govuk/components/accordion/accordion.mjs")).isEmpty();
        assertThat(assets.find(hash(), "govuk/all.mjs")).isEmpty();
    }

    @Test
    void no_module_makes_html_from_text_or_asks_for_a_source_map() {
        for (var name : new String[]{"second-question.mjs", "govuk/components/error-summary/error-summary.mjs",
                "govuk/components/radios/radios.mjs",
                "govuk/components/password-input/password-input.mjs", "govuk/common/index.mjs"}) {
            assertThat(text(name)).as(name).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write",
                    "sourceMappingURL");
        }
    }

    @Test
    void another_hash_finds_nothing() {
        assertThat(assets.find("0000000000000000", "frontend.css")).isEmpty();
    }

    @Test
    void what_is_packed_unpacks_to_the_same() throws IOException {
        var file = find("frontend.css");
        assertThat(file.packed().length).isLessThan(file.plain().length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(file.packed())).readAllBytes()).isEqualTo(file.plain());
    }

    private String styles() {
        return text("frontend.css");
    }

    private String text(String name) {
        return new String(find(name).plain(), UTF_8);
    }

    private Asset find(String name) {
        return assets.find(hash(), name).orElseThrow();
    }

    private String hash() {
        return assets.at("frontend.css").split("/")[2];
    }
}
