package org.secondquestion.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.secondquestion.record.Entry;

/** Days and moments as a page says them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(Entry.ENGLAND);

    private Dates() {
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
