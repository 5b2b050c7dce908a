package org.secondquestion.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody most likely meant who mistyped it. */
public final class Nearest {

    private Nearest() {
    }

    /** The nearest of the words, if it is near: a third of its letters apart at most. */
    public static Optional<String> to(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> Math.abs(typed.length() - word.length()) <= Math.max(1, word.length() / 3))
                .filter(word -> apart(typed, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> apart(typed, word)));
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other. */
    private static int apart(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++)
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1))
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
            }
        return steps[one.length()][other.length()];
    }
}
