package org.secondquestion.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether one text is another over again: most of its runs of three words stand in the other too. */
public final class NearCopy {

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
        var small = text.toLowerCase(Locale.UK);
        var words = new ArrayList<String>();
        int start = 0;
        // by hand, for points ask this of every pair of notes: a regular expression took most of their time
        for (int at = 0, next; at < small.length(); at = next) {
            int sign = small.codePointAt(at);
            next = at + Character.charCount(sign);
            if (belongsToAWord(sign))
                continue;
            if (at > start)
                words.add(small.substring(start, at));
            start = next;
        }
        if (start < small.length())
            words.add(small.substring(start));
        return words;
    }

    private static boolean belongsToAWord(int sign) {
        return sign == '\'' || Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    private static Set<List<String>> runs(String text) {
        var words = words(text);
        var runs = new HashSet<List<String>>();
        for (int i = 0; i + RUN <= words.size(); i++)
            runs.add(words.subList(i, i + RUN));
        return runs;
    }
}
