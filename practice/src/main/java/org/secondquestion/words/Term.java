package org.secondquestion.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** Its forms, each as the words that may stand at each of its places; a number, anybody and a gap as they are written. */
    public List<List<Set<String>>> places() {
        return forms.stream().map(form -> Arrays.stream(form.strip().replace('-', ' ').split("\\s+")).map(Term::wordsAt).toList())
                .toList();
    }

    /** All words that may stand at one place of a form: "a/b", "~look". */
    static Set<String> wordsAt(String place) {
        var words = new LinkedHashSet<String>();
        for (var one : place.split("/"))
            if (one.startsWith("~"))
                words.addAll(Inflections.of(one.substring(1)));
            else
                words.add(one);
        return words;
    }
}
