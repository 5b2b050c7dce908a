package org.secondquestion.web.component;

import java.util.List;
import java.util.Locale;

/** One box of a date: day, month or year. */
public record DatePart(String name, String label, String value, String classes, String id, String inputMode, String autoComplete,
        String pattern) {

    public static DatePart of(String name, String classes) {
        var label = name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
        return new DatePart(name, label, "", classes, "", "", "", "");
    }

    public DatePart value(String typed) {
        return new DatePart(name, label, typed, classes, id, inputMode, autoComplete, pattern);
    }

    /** The three boxes of a day, empty. */
    public static List<DatePart> dayMonthYear() {
        return dayMonthYear("", "", "");
    }

    /** The three boxes of a day as they were typed. */
    public static List<DatePart> dayMonthYear(String day, String month, String year) {
        return List.of(of("day", "govuk-input--width-2").value(day), of("month", "govuk-input--width-2").value(month),
                of("year", "govuk-input--width-4").value(year));
    }
}
