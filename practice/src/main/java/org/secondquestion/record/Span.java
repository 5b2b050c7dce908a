package org.secondquestion.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** A length of time as people agree on it: working days, days, weeks, months or years. */
public record Span(int count, Unit unit) {

    /** What a span is counted in. */
    public enum Unit {
        WORKING_DAYS("WD"), DAYS("days"), WEEKS("weeks"), MONTHS("months"), YEARS("years");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) (WD|days?|weeks?|months?|years?)");

    public Span {
        if (count < 0)
            throw new IllegalArgumentException("A length of time is not negative");
    }

    public static Span workingDays(int count) {
        return new Span(count, Unit.WORKING_DAYS);
    }

    public static Span days(int count) {
        return new Span(count, Unit.DAYS);
    }

    public static Span weeks(int count) {
        return new Span(count, Unit.WEEKS);
    }

    public static Span months(int count) {
        return new Span(count, Unit.MONTHS);
    }

    public static Span years(int count) {
        return new Span(count, Unit.YEARS);
    }

    public static Span parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches())
            throw new IllegalArgumentException("A length of time reads like '5 WD', '3 months' or '10 days', not '" + text + "'");
        var unit = switch (form.group(2).charAt(0)) {
            case 'W' -> Unit.WORKING_DAYS;
            case 'd' -> Unit.DAYS;
            case 'w' -> Unit.WEEKS;
            case 'm' -> Unit.MONTHS;
            default -> Unit.YEARS;
        };
        return new Span(Integer.parseInt(form.group(1)), unit);
    }

    /** The day that lies this long after the other. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case WORKING_DAYS -> WorkingDays.ENGLAND.after(day, count);
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
        };
    }

    /** Roughly how many days it is, to tell whether a setting lies between two others. */
    public double roughDays() {
        return switch (unit) {
            case WORKING_DAYS -> count * 7 / 5.0;
            case DAYS -> count;
            case WEEKS -> count * 7.0;
            case MONTHS -> count * 30.4375;
            case YEARS -> count * 365.25;
        };
    }

    @Override
    public String toString() {
        return count + " "
                + (count == 1 && unit != Unit.WORKING_DAYS ? unit.sign.substring(0, unit.sign.length() - 1) : unit.sign);
    }

    /** In words for a reader: "5 working days". */
    public String inWords() {
        return unit == Unit.WORKING_DAYS ? count + " working day" + (count == 1 ? "" : "s") : toString().toLowerCase(Locale.UK);
    }
}
