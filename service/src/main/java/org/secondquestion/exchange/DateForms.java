package org.secondquestion.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a date is written: one day, from one to another, a month, a season, a year, a part of these. */
final class DateForms {

    /** What was read, before anybody asked whether it can be. */
    record Found(LocalDate from, LocalDate to, boolean about, Optional<LocalTime> time) {
        static Found on(LocalDate day) {
            return new Found(day, day, false, Optional.empty());
        }

        static Found about(LocalDate from, LocalDate to) {
            return new Found(from, to, true, Optional.empty());
        }
    }

    /** A year in which no child of a record lived. */
    static final class WrongYear extends DateTimeException {
        private static final long serialVersionUID = 1L;

        WrongYear(int year) {
            super("the year " + year);
        }
    }

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s*)?";
    private static final String NTH = "\\d{1,2}(?:\\s?(?:st|nd|rd|th)\\b)?";
    private static final String YEAR = "(?:\\d{4}|'?\\d{2})(?!\\d)";
    private static final String DAY = WEEKDAY + "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"
            + "|\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?" + YEAR
            + "|" + NTH + "(?:\\s+of)?(?:\\s*[-/]\\s*|\\s*)" + MONTH + "(?:\\s*[-/,]\\s*|\\s*)" + YEAR
            + "|" + MONTH + "\\s+" + NTH + ",?\\s+\\d{4}(?!\\d))";
    private static final String TIME = "(?:(?:t|,?\\s*(?:at|@)?\\s*)(\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?|\\d{1,2}(?=\\s?[ap]m))"
            + "\\s?([ap]\\.?m\\b\\.?|hrs?\\b|hours\\b)?\\s?(z\\b|[+-]\\d{2}:?\\d{2}\\b)?)?";
    private static final String TO = "\\s*(?:-|\u2013|\u2014|to|until)\\s*";
    private static final String ABOUT = "(?<about>(?:c\\.?(?=\\s?\\d)|c\\.|circa\\b|approx(?:\\.|imately\\b|\\b)|about\\b|around\\b|abt\\b\\.?|~)\\s*)?";
    private static final String PART = "(?:(early|mid|middle of|late|beginning of|start of|end of)(?:\\s+in)?[\\s-]+)?";

    private static final Pattern ONE_DAY = form(
            "(?<week>(?:w\\W?c|w\\W?b|week (?:commencing|beginning))\\b\\W{0,2}\\s*)?(?<day>" + DAY + ")(?<time>"
                    + TIME + ")");
    private static final Pattern TWO_DAYS = form("(?<day>" + DAY + ")" + TIME + TO + "(?<last>" + DAY + ")" + TIME);
    private static final Pattern TWO_OF_A_MONTH = form("(?<first>" + NTH + ")(?:" + TO + "|\\s*(?:&|and|/)\\s*)(?<last>" + NTH
            + ")(?:\\s+of)?\\s+(?<month>" + MONTH + ")\\s+(?<year>" + YEAR + ")");
    private static final Pattern TWO_OF_A_YEAR = form("(?<first>" + NTH + "(?:\\s+of)?\\s+" + MONTH + ")" + TO + "(?<last>" + NTH
            + "(?:\\s+of)?\\s+" + MONTH + ")\\s+(?<year>" + YEAR + ")");
    private static final Pattern A_MONTH = form(
            PART + "(?:(?<month>" + MONTH + ")(?:,?\\s+|\\s?[-/]\\s?|\\s?')(?<year>\\d{4}|(?<=[-/'])\\d{2})(?!\\d)"
                    + "|(?<number>\\d{1,2})/(?<of>\\d{4})(?!\\d))");
    private static final Pattern A_SEASON = form(
            "(?<season>spring|summer|autumn|winter)(?<term>\\s+term)?(?:\\s+of)?,?\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern A_YEAR = form(PART + "(?<year>\\d{4})(?![\\d/.-]\\d|\\d)");

    /** How a form is read once it was found. */
    @FunctionalInterface
    private interface Reading {
        Found read(Matcher at, DayReader day);
    }

    private record Form(Pattern pattern, Reading reading) {
    }

    private static final List<Form> FORMS = List.of(new Form(ONE_DAY, DateForms::oneDay),
            new Form(TWO_DAYS, (at, day) -> between(day.read(at.group("day")), day.read(at.group("last")))),
            new Form(TWO_OF_A_MONTH, (at, day) -> daysOf(at, " " + at.group("month") + " " + at.group("year"), day)),
            new Form(TWO_OF_A_YEAR, (at, day) -> daysOf(at, " " + at.group("year"), day)),
            new Form(A_MONTH, DateForms::aMonth),
            new Form(A_SEASON, (at, day) -> Seasons.of(at.group("season"), at.start("term") >= 0, day.year(at.group("year")))),
            new Form(A_YEAR, (at, day) -> Seasons.partOf(part(at), LocalDate.of(day.year(at.group("year")), 1, 1), 12)));

    private DateForms() {
    }

    private static Pattern form(String form) {
        return Pattern.compile(ABOUT + form, Pattern.CASE_INSENSITIVE);
    }

    /** The whole text as a date; empty where it has no form of one, a DateTimeException where there is no such day. */
    static Optional<Found> whole(String text, LocalDate today) {
        var day = new DayReader(today);
        for (var form : FORMS) {
            var at = form.pattern().matcher(text);
            if (at.matches()) {
                var found = form.reading().read(at, day);
                return Optional.of(at.start("about") >= 0 ? new Found(found.from(), found.to(), true, found.time()) : found);
            }
        }
        return Optional.empty();
    }

    private static Found between(LocalDate from, LocalDate to) {
        return new Found(from, to, false, Optional.empty());
    }

    private static Found daysOf(Matcher at, String rest, DayReader day) {
        return between(day.read(at.group("first") + rest), day.read(at.group("last") + rest));
    }

    private static Found oneDay(Matcher at, DayReader reader) {
        var moment = TimeOfDay.read(at.group("day"), at.group("time"), reader);
        return at.start("week") < 0 ? moment : Found.about(moment.from(), moment.from().plusDays(6));
    }

    private static Found aMonth(Matcher at, DayReader day) {
        boolean named = at.start("month") >= 0;
        int month = named ? DayReader.month(at.group("month")) : Integer.parseInt(at.group("number"));
        var first = YearMonth.of(day.year(at.group(named ? "year" : "of")), month).atDay(1);
        return Seasons.partOf(part(at), first, 1);
    }

    private static String part(Matcher at) {
        return Objects.requireNonNullElse(at.group(2), "").toLowerCase(Locale.ROOT);
    }

    static boolean monthStandsFirst(String text) {
        var numbers = text.split("\\D+", -1);
        return text.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}.*") && Integer.parseInt(numbers[0]) <= 12
                && Integer.parseInt(numbers[1]) > 12 && Integer.parseInt(numbers[1]) <= 31;
    }

    static OptionalInt lengthAtStart(String line) {
        int longest = 0;
        for (var form : FORMS) {
            var at = form.pattern().matcher(line);
            // a line may begin with a year that is no date: "2019 was a hard year"
            if (at.lookingAt() && endsThere(line.substring(at.end()), form.pattern() == A_YEAR))
                longest = Math.max(longest, at.end());
        }
        return longest == 0 ? OptionalInt.empty() : OptionalInt.of(longest);
    }

    private static boolean endsThere(String rest, boolean needsASign) {
        return needsASign ? rest.matches("\\s*(?:[-:|\u2013\u2014\t].*)?") : rest.isEmpty() || !rest.matches("(?s)[\\w/].*");
    }
}
