package org.secondquestion.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether one text is another over again: most of its runs of three words stand in the other too. */
public final class NearCopy {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int RUN = 3;
    private static final double MOST = 0.8;

    private NearCopy() {
    }

    public static boolean alike(String one, String other) {
        var runs = runs(one);
        var others = runs(other);
        if (runs.isEmpty() || others.isEmpty())
            return false;
        long shared = runs.stream().filter(others::contains).count();
        return shared >= MOST * Math.min(runs.size(), others.size())
                && shared >= MOST * MOST * Math.max(runs.size(), others.size());
    }

    /** The words of a text, in small letters. */
    public static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.UK)).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> runs(String text) {
        var words = words(text);
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++)
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        return runs;
    }
}
