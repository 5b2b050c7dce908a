package org.secondquestion.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two texts are: the cosine of their stems, a stem weighing more the fewer texts hold it. */
final class Likeness {

    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "and", "or", "of", "in", "on", "to", "for", "with",
            "by", "from", "at", "as",
            "is", "are", "be", "been", "was", "were", "it", "its", "this", "that", "these", "those", "they", "them", "their",
            "there", "not", "no", "do",
            "does", "has", "have", "had", "can", "could", "may", "might", "should", "would", "will", "must", "if", "when",
            "where", "what", "who", "how",
            "which", "any", "each", "all", "s", "t", "than", "then", "also", "such", "being", "other", "more", "into", "about",
            "you", "your", "we", "us");
    private static final List<String> ENDINGS = List.of("ations", "ation", "ments", "ment", "nesses", "ness", "ities", "ity",
            "ings", "ing", "edly", "ed", "ers",
            "er", "ies", "ly", "ions", "ion", "es", "s", "e", "y");

    private final Map<String, Integer> holders = new HashMap<>();
    private final int texts;

    Likeness(List<String> all) {
        texts = all.size();
        for (String text : all) {
            new HashSet<>(stems(text)).forEach(stem -> holders.merge(stem, 1, Integer::sum));
        }
    }

    double between(String one, String other) {
        Map<String, Double> a = weights(one);
        Map<String, Double> b = weights(other);
        double shared = a.entrySet().stream().mapToDouble(entry -> entry.getValue() * b.getOrDefault(entry.getKey(), 0.0)).sum();
        double length = length(a) * length(b);
        return length == 0 ? 0 : Math.clamp(shared / length, 0, 1);
    }

    static List<String> stems(String text) {
        return Words.split(text).stream().filter(word -> !EMPTY_WORDS.contains(word)).map(Likeness::stem).toList();
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private Map<String, Double> weights(String text) {
        Map<String, Double> weights = new HashMap<>();
        stems(text).forEach(stem -> weights.merge(stem, 1.0, Double::sum));
        weights.replaceAll(
                (stem, count) -> (1 + Math.log(count)) * Math.log((texts + 1.0) / (holders.getOrDefault(stem, 0) + 1.0)));
        return weights;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
