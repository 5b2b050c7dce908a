package org.secondquestion.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One day written with numbers or with the month's name. */
record DayReader(LocalDate today) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov",
            "dec");
    private static final int FIRST_YEAR = 1900;
    /** So many years ahead, two digits are still this century: a slip to be told, not somebody born long ago. */
    private static final int SLIP = 5;
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,\\s]*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2,4})");
    private static final Pattern NAMED = Pattern
            .compile("(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+of\\b)?\\W*([a-z]{3})[a-z]*\\W*(\\d{2,4})");
    private static final Pattern NAME_FIRST = Pattern.compile("([a-z]{3})[a-z]*\\W+(\\d{1,2})\\D*?(\\d{4})");

    /** The day; a DateTimeException where there is no such day. */
    LocalDate read(String written) {
        var text = WEEKDAY.matcher(written.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        var at = YEAR_FIRST.matcher(text);
        if (at.matches())
            return LocalDate.of(year(at.group(1)), Integer.parseInt(at.group(2)), Integer.parseInt(at.group(3)));
        at = NUMBERS.matcher(text);
        if (at.matches())
            return LocalDate.of(year(at.group(3)), Integer.parseInt(at.group(2)), Integer.parseInt(at.group(1)));
        at = NAMED.matcher(text);
        if (at.matches())
            return LocalDate.of(year(at.group(3)), month(at.group(2)), Integer.parseInt(at.group(1)));
        at = NAME_FIRST.matcher(text);
        if (at.matches())
            return LocalDate.of(year(at.group(3)), month(at.group(1)), Integer.parseInt(at.group(2)));
        throw new DateTimeException("no form of a day: " + text);
    }

    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        if (year < 100)
            return year <= today.getYear() % 100 + SLIP ? 2000 + year : 1900 + year;
        if (year < FIRST_YEAR || year > today.getYear() + 100)
            throw new DateForms.WrongYear(year);
        return year;
    }
}
