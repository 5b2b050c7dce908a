package org.secondquestion.words;

import java.util.List;

/**
 * Ways to say one thing, what it means, and what shows it: sentences in which it must be found and sentences in which it
 * must not.
 *
 * @param forms
 *            the ways to say it, each as it stands in the file: {@code ~look thin}
 * @param unless
 *            words that near it show that something else is meant
 * @param place
 *            the file and line, for whoever looks after the list
 */
public record Term(Meaning meaning, List<String> forms, List<String> unless, List<String> matches, List<String> misses,
        String place) {

    public Term {
        forms = List.copyOf(forms);
        unless = List.copyOf(unless);
        matches = List.copyOf(matches);
        misses = List.copyOf(misses);
    }
}
