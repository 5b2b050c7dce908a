package org.secondquestion.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The twelve themes of learning that the points are kept under, each known by words of its printed heading. */
public enum KnownTheme {
    // The order matters: "child sexual exploitation" is exploitation, "working with a child" is not "child abuse".
    DOMESTIC_ABUSE("domestic-abuse", "domestic"), EXPLOITATION("exploitation", "exploit", "trafficking"), SEXUAL_ABUSE(
            "sexual-abuse", "sexual"), PHYSICAL("physical", "physical", "emotional", "injur"), NEGLECT("neglect",
                    "neglect"), BABIES("babies", "bab", "infant", "unborn"), MULTI_AGENCY("multi-agency", "multi-agency",
                            "multiagency", "agencies", "partnership"), DIVERSITY("diversity", "divers", "equal", "ethnic",
                                    "cultur"), REFLECTION("reflection", "reflect", "supervis"), FAMILY("family", "famil",
                                            "parent", "father"), HARM("harm", "harm",
                                                    "abuse"), CHILD("child", "child", "young", "adolesc", "teenage");

    private final String id;
    private final Pattern beginnings;

    KnownTheme(String id, String... beginnings) {
        this.id = id;
        this.beginnings = Pattern.compile("\\b(?:" + String.join("|", beginnings) + ")");
    }

    public String id() {
        return id;
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
