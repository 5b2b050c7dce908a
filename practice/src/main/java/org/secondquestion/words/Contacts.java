package org.secondquestion.words;

import java.util.Map;
import java.util.Set;

/** The kinds of contact that a whole note is about, and how what is said of them goes together. */
final class Contacts {

    private static final Set<String> KINDS = Set.of("visit", "conversation", "kept appointment");

    private Contacts() {
    }

    static boolean are(String kind) {
        return KINDS.contains(kind);
    }

    /** Nothing is said of the one that the other denies. */
    static boolean agree(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(field -> other.getOrDefault(field.getKey(), field.getValue()).equals(field.getValue()));
    }

    /** Of yes and no the latter: who was seen with the mother and is said to have been seen was not seen alone. */
    static String worse(String before, String next) {
        return before.equals("no") || next.equals("no") ? "no" : before;
    }
}
