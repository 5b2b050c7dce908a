package org.secondquestion.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.stereotype.Component;

import org.secondquestion.record.Entry;

/** The day and the moment, where the partnership is. */
@Component
public class Day {

    private final Clock clock;

    Day(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Entry.ENGLAND));
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
