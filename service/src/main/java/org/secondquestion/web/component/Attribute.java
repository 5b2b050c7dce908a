package org.secondquestion.web.component;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The value of an HTML attribute put together from its parts. */
public final class Attribute {

    private Attribute() {
    }

    /** The parts that say something, with a space between; null, which leaves the attribute out of the tag, when none does. */
    public static @Nullable String tokens(@Nullable String... parts) {
        var said = Arrays.stream(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /** The first where it says something, else the second. */
    public static String either(@Nullable String first, String second) {
        return first == null || first.isEmpty() ? second : first;
    }
}
