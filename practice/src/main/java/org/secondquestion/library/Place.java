package org.secondquestion.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a point stands in the learning: the theme, and its running number there. Written "neglect 8". */
public record Place(String theme, int number) {

    private static final Pattern WRITTEN = Pattern.compile("\\s*([a-z][a-z0-9-]*)[ .]\\s*(\\d{1,4})\\s*");

    public Place {
        if (theme.isBlank() || number < 1) {
            throw new IllegalArgumentException("A place is a theme and a number from 1, as in \"neglect 8\".");
        }
    }

    /** Reads "neglect 8" (or "neglect.8"); empty where the text is no place. */
    public static Optional<Place> find(String written) {
        Matcher m = WRITTEN.matcher(written);
        return m.matches() && Integer.parseInt(m.group(2)) > 0
                ? Optional.of(new Place(m.group(1), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return theme + " " + number;
    }
}
