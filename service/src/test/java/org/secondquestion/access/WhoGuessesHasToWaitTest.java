package org.secondquestion.access;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhoGuessesHasToWaitTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final Throttle throttle = new Throttle(3, 100);

    @Test
    void the_first_few_failures_cost_nothing() {
        fails("ruth", 3);
        assertThat(throttle.wait("ruth", NOON)).isZero();
    }

    @Test
    void each_failure_after_that_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fails("ruth", 4);
        assertThat(throttle.wait("ruth", NOON)).isEqualTo(Duration.ofSeconds(15));
        fails("ruth", 1);
        assertThat(throttle.wait("ruth", NOON)).isEqualTo(Duration.ofSeconds(30));
        fails("ruth", 40);
        assertThat(throttle.wait("ruth", NOON)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_passes() {
        fails("ruth", 4);
        assertThat(throttle.wait("ruth", NOON.plusSeconds(15))).isZero();
    }

    @Test
    void success_and_two_quiet_hours_wipe_the_slate() {
        fails("ruth", 10);
        throttle.succeeded("ruth");
        assertThat(throttle.wait("ruth", NOON)).isZero();
        fails("owen", 10);
        throttle.failed("owen", NOON.plus(Duration.ofHours(3)));
        assertThat(throttle.wait("owen", NOON.plus(Duration.ofHours(3)))).isZero();
    }

    @Test
    void who_guesses_for_one_does_not_make_another_wait() {
        fails("ruth", 10);
        assertThat(throttle.wait("owen", NOON)).isZero();
    }

    @Test
    void what_is_remembered_is_bounded() {
        fails("ruth", 10);
        for (int guess = 0; guess < 100; guess++) {
            throttle.failed("guess " + guess, NOON);
        }
        assertThat(throttle.wait("ruth", NOON)).isZero();
    }

    private void fails(String name, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(name, NOON);
        }
    }
}
