package org.secondquestion.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of an English word: of "carry" also carries, carried and carrying; of "see" also sees, saw, seen and seeing. */
final class Inflections {

    private static final String VOWELS = "aeiou";
    /** Each word of a row with all of them. What a rule would make beside them does no harm: nobody writes "seed" for "saw". */
    private static final Map<String, Set<String>> IRREGULAR = new HashMap<>();

    static {
        DataFile.read("irregular.words").lines().filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> List.of(line.strip().split(" ")))
                .forEach(row -> row.forEach(
                        word -> IRREGULAR.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(row)));
    }

    private Inflections() {
    }

    static Set<String> of(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        forms.addAll(IRREGULAR.getOrDefault(word, Set.of()));
        if (forms.size() == 1)
            addRegular(word, forms);
        return forms;
    }

    private static void addRegular(String word, Set<String> forms) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        boolean afterVowel = last > 0 && VOWELS.indexOf(word.charAt(last - 1)) >= 0;
        if (end == 'y' && !afterVowel) {
            var stem = word.substring(0, last);
            forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing"));
        } else if (end == 'e') {
            forms.addAll(List.of(word + "s", word + "d", word.substring(0, last) + "ing"));
        } else if (word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || end == 'x' || end == 'z') {
            forms.addAll(List.of(word + "es", word + "ed", word + "ing"));
        } else {
            forms.addAll(List.of(word + "s", word + "ed", word + "ing"));
            // "stopped": one vowel before the last letter; "visited" and "stopped" are both taken, whichever is right
            if (afterVowel && "wxy".indexOf(end) < 0 && VOWELS.indexOf(end) < 0)
                forms.addAll(List.of(word + end + "ed", word + end + "ing"));
        }
    }
}
