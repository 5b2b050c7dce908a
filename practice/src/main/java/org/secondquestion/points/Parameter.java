package org.secondquestion.points;

import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.Span;

/**
 * A number or length of time that a practice point works with: its value, the range a partnership may choose in, where the
 * page's value comes from, and what the partnership has chosen in its place.
 */
public record Parameter(String name, String onPage, String least, String most, String from, Optional<Choice> choice) {

    private static final Pattern FORM = Pattern.compile("(.+?) \\((.+?) to (.+?)\\), (.+)");

    public Parameter {
        if (!lies(choice.map(Choice::value).orElse(onPage), least, most))
            throw new IllegalArgumentException("'" + name + "' lies between " + least + " and " + most + ", not at "
                    + choice.map(Choice::value).orElse(onPage));
    }

    static Parameter parse(String name, String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches())
            throw new IllegalArgumentException(
                    "'" + name + "' reads like '5 WD (1 WD to 10 WD), our choice', not '" + text + "'");
        return new Parameter(name, form.group(1), form.group(2), form.group(3), form.group(4), Optional.empty());
    }

    /** The same parameter with a partnership's own value; refused outside the range. */
    public Parameter with(Choice own) {
        return new Parameter(name, onPage, least, most, from, Optional.of(own));
    }

    /** The value in force: the partnership's, or the page's. */
    public String value() {
        return choice.map(Choice::value).orElse(onPage);
    }

    /** "Times: your partnership chose 2; the page says 3. Why: our audit of 2025." */
    String chosenInWords() {
        var own = choice.orElseThrow();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": "
                + (own.everywhere() ? "your partnership" : own.area()) + " chose " + inWords(value()) + "; the page says "
                + inWords(onPage) + ". Why: " + own.reason();
    }

    /** "5 WD" as "5 working days", "0 days" as "the same day". */
    public static String inWords(String value) {
        return isCount(value) ? value : value.equals("0 days") ? "the same day" : Span.parse(value).inWords();
    }

    /** Whether it is a number, and not a length of time. */
    boolean isCount() {
        return isCount(onPage);
    }

    private static boolean lies(String value, String least, String most) {
        if (isCount(value) != isCount(least))
            return false;
        return size(value) >= size(least) && size(value) <= size(most);
    }

    private static double size(String text) {
        return isCount(text) ? Integer.parseInt(text) : Span.parse(text).roughDays();
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,4}");
    }
}
