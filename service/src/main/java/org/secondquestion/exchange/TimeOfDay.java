package org.secondquestion.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.exchange.DateForms.Found;
import org.secondquestion.record.Entry;

/** The time that stands beside a day: "14:30", "2.30pm", "T09:15:00Z". */
final class TimeOfDay {

    private static final Pattern FORM = Pattern
            .compile(
                    "\\D{0,6}?(\\d{1,2})(?:[:.](\\d{2}))?(?::(\\d{2})[.\\d]*)?\\s?(a|p)?\\.?(?:m|hrs?|hours)?\\.?\\s?(z|[+-]\\d{2}:?\\d{2})?");

    private TimeOfDay() {
    }

    /** The day with its time. A time of another zone is brought to the day and time it was in England. */
    static Found read(String day, String written, DayReader reader) {
        var on = reader.read(day);
        var at = FORM.matcher(written.toLowerCase(Locale.ROOT).strip());
        if (written.isBlank() || !at.matches())
            return Found.on(on);
        var time = time(Integer.parseInt(at.group(1)), at.start(2) < 0 ? 0 : Integer.parseInt(at.group(2)),
                at.start(4) < 0 ? "" : at.group(4));
        return at.start(5) < 0 ? new Found(on, on, false, Optional.of(time)) : inEngland(on, time, at.group(5));
    }

    private static LocalTime time(int hour, int minute, String half) {
        int later = half.equals("p") && hour < 12 ? 12 : half.equals("a") && hour == 12 ? -12 : 0;
        return LocalTime.of(hour + later, minute);
    }

    private static Found inEngland(LocalDate day, LocalTime time, String zone) {
        var offset = zone.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
        var there = day.atTime(time).atOffset(offset).atZoneSameInstant(Entry.ENGLAND);
        return new Found(there.toLocalDate(), there.toLocalDate(), false, Optional.of(there.toLocalTime()));
    }
}
