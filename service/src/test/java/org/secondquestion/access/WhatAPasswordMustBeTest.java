package org.secondquestion.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhatAPasswordMustBeTest {

    @Test
    void three_words_that_do_not_belong_together_will_do() {
        assertThat(PasswordRule.refusal("lantern gravel teapot", "j.okafor")).isEmpty();
    }

    @Test
    void it_has_at_least_twelve_characters() {
        assertThat(PasswordRule.refusal("elevenchars", "j.okafor")).get().asString().contains("at least 12 characters");
        assertThat(PasswordRule.refusal("twelve-chars", "j.okafor")).isEmpty();
    }

    @Test
    void no_capital_digit_or_sign_is_asked_for() {
        assertThat(PasswordRule.refusal("correcthorsebattery", "j.okafor")).isEmpty();
    }

    @Test
    void what_is_tried_first_is_refused_however_it_is_dressed_up() {
        for (var tried : new String[]{"Password1234", "PASSWORD!!!!!", "safeguarding", "Safeguarding1", "socialworker26",
                "111111111111", "j.okafor-12345", "Second-Question"}) {
            assertThat(PasswordRule.refusal(tried, "j.okafor")).as(tried).get().asString().contains("among the first");
        }
    }
}
