package org.secondquestion.points;

import java.util.regex.Pattern;

import org.secondquestion.record.Span;

/** A number or length of time that a practice point works with: its value, the range a partnership may choose in, and where the value comes from. */
public record Parameter(String name, String value, String least, String most, String from) {

    private static final Pattern FORM = Pattern.compile("(.+?) \\((.+?) to (.+?)\\), (.+)");

    public Parameter {
        if (!lies(value, least, most))
            throw new IllegalArgumentException("'" + name + "' lies between " + least + " and " + most + ", not at " + value);
    }

    static Parameter parse(String name, String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches())
            throw new IllegalArgumentException(
                    "'" + name + "' reads like '5 WD (1 WD to 10 WD), our choice', not '" + text + "'");
        return new Parameter(name, form.group(1), form.group(2), form.group(3), form.group(4));
    }

    /** The same parameter with a partnership's own value; refused outside the range. */
    public Parameter with(String own) {
        return new Parameter(name, own.strip(), least, most, "your partnership's choice");
    }

    /** Whether it is a number, and not a length of time. */
    boolean isCount() {
        return isCount(value);
    }

    private static boolean lies(String value, String least, String most) {
        return size(value) >= size(least) && size(value) <= size(most);
    }

    private static double size(String text) {
        return isCount(text) ? Integer.parseInt(text) : Span.parse(text).roughDays();
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,4}");
    }
}
