package org.secondquestion.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondquestion.points.Theme;

/** The words by which a printed heading is known to name one of the twelve themes. */
public enum KnownTheme {
    // The order matters: "child sexual exploitation" is exploitation, "working with a child" is not "child abuse".
    DOMESTIC_ABUSE(Theme.DOMESTIC_ABUSE, "domestic"), EXPLOITATION(Theme.EXPLOITATION, "exploit", "trafficking"), SEXUAL_ABUSE(
            Theme.SEXUAL_ABUSE, "sexual"), PHYSICAL(Theme.PHYSICAL, "physical", "emotional", "injur"), NEGLECT(Theme.NEGLECT,
                    "neglect"), BABIES(Theme.BABIES, "bab", "infant", "unborn"), MULTI_AGENCY(Theme.MULTI_AGENCY, "multi-agency",
                            "multiagency", "agencies", "partnership"), DIVERSITY(Theme.DIVERSITY, "divers", "equal", "ethnic",
                                    "cultur"), REFLECTION(Theme.REFLECTION, "reflect", "supervis"), FAMILY(Theme.FAMILY, "famil",
                                            "parent", "father"), HARM(Theme.HARM, "harm",
                                                    "abuse"), CHILD(Theme.CHILD, "child", "young", "adolesc", "teenage");

    private final Theme theme;
    private final Pattern beginnings;

    KnownTheme(Theme theme, String... beginnings) {
        this.theme = theme;
        this.beginnings = Pattern.compile("\\b(?:" + String.join("|", beginnings) + ")");
    }

    public String id() {
        return theme.id();
    }

    /** The theme that a printed heading names, by its words and not by its exact text. */
    public static Optional<KnownTheme> named(String heading) {
        String words = heading.toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(theme -> theme.beginnings.matcher(words).find()).findFirst();
    }

    /** The id for a heading that names none of the twelve: its own words, joined. */
    static String idFromWords(String heading) {
        String id = Arrays.stream(heading.toLowerCase(Locale.UK).split("[^a-z0-9]+", -1)).filter(w -> !w.isEmpty())
                .collect(Collectors.joining("-"));
        return id.isEmpty() ? "unnamed" : id;
    }
}
