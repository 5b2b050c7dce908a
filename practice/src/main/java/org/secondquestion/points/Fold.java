package org.secondquestion.points;

import java.util.regex.Pattern;

/** Another point whose question, while it is open, contains this one's; and why it does. */
public record Fold(String into, String because) {

    private static final Pattern FORM = Pattern.compile("(\\S+), (because .+)");

    static Fold parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches())
            throw new IllegalArgumentException("A fold reads like 'neglect.cumulative-picture, because ...', not '" + text + "'");
        return new Fold(form.group(1), form.group(2));
    }
}
