package org.secondquestion.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Noon of a day that a test chooses; each look at it is a second later, as entries come one after another. */
final class MovingClock extends Clock {

    private Instant now;

    MovingClock(LocalDate day) {
        now = noon(day);
    }

    void to(LocalDate day) {
        now = noon(day);
    }

    LocalDate day() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
