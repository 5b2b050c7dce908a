package org.secondquestion.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long somebody has to wait before trying a password again: nothing for the first few, then longer with each failure. Kept in memory for a bounded number
 * of names and addresses; who has been forgotten starts anew.
 */
final class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private record Failures(int count, Instant last) {
    }

    private final int free;
    private final Map<String, Failures> failures;

    Throttle(int free, int kept) {
        this.free = free;
        this.failures = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > kept;
            }
        };
    }

    synchronized Duration wait(String key, Instant now) {
        var past = failures.get(key);
        if (past == null || past.count <= free) {
            return Duration.ZERO;
        }
        var needed = FIRST_WAIT.multipliedBy(1L << Math.min(past.count - free - 1, 10));
        var until = past.last.plus(needed.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : needed);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    synchronized void failed(String key, Instant now) {
        failures.merge(key, new Failures(1, now),
                (past, one) -> past.last.plus(FORGOTTEN_AFTER).isBefore(now) ? one : new Failures(past.count + 1, now));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
