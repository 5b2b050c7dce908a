package org.secondquestion.words;

import java.util.HashSet;
import java.util.Set;

/** Tells whether two short texts name the same person or thing: they share a word that says something. */
public final class SameMatter {

    private static final int LETTERS_AT_LEAST = 3;
    private static final Set<String> SAY_LITTLE = Set.of("the", "and", "his", "her", "their", "with", "for", "missed",
            "appointment",
            "appointments", "clinic", "visit", "review", "check", "not", "brought", "child", "baby");

    private SameMatter() {
    }

    /** Whether a text speaks of a person: by the first of the person's names, since a family shares the last. */
    public static boolean person(String name, String text) {
        var names = NearCopy.words(name);
        return !names.isEmpty() && NearCopy.words(text).contains(names.getFirst());
    }

    public static boolean named(String one, String other) {
        var shared = new HashSet<>(NearCopy.words(one));
        shared.retainAll(NearCopy.words(other));
        return shared.stream().anyMatch(word -> word.length() >= LETTERS_AT_LEAST && !SAY_LITTLE.contains(word));
    }
}
