package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words that the terms of a lexicon use, each with a number; found in a text without taking it apart. */
final class Vocabulary {

    private static final long PRIME = 0x100000001b3L;

    private final List<String> words = new ArrayList<>();
    private int[] slots = new int[1024];

    Vocabulary() {
        // number 0 stands for any number
        words.add("#");
    }

    /** The number of a word, which is given one if it has none. */
    int add(String word) {
        int found = find(word, 0, word.length());
        if (found != Tokens.UNKNOWN)
            return found;
        if (words.size() * 2 > slots.length)
            grow();
        words.add(word);
        put(word, words.size() - 1);
        return words.size() - 1;
    }

    /** The number of the word that stands in a piece of a text, in whichever capitals. */
    int find(String text, int from, int to) {
        for (int slot = slot(hash(text, from, to)); slots[slot] != 0; slot = slot + 1 & slots.length - 1)
            if (same(words.get(slots[slot]), text, from, to))
                return slots[slot];
        return Tokens.UNKNOWN;
    }

    int size() {
        return words.size();
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, 0);
        for (int number = 1; number < words.size(); number++)
            put(words.get(number), number);
    }

    private void put(String word, int number) {
        int slot = slot(hash(word, 0, word.length()));
        while (slots[slot] != 0)
            slot = slot + 1 & slots.length - 1;
        slots[slot] = number;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & slots.length - 1;
    }

    private static long hash(String text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int at = from; at < to; at++)
            hash = (hash ^ small(text.charAt(at))) * PRIME;
        return hash;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from)
            return false;
        for (int at = 0; at < word.length(); at++)
            if (word.charAt(at) != small(text.charAt(from + at)))
                return false;
        return true;
    }

    private static char small(char sign) {
        if (sign < 128)
            return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
        return Tokens.isApostrophe(sign) ? '\'' : Character.toLowerCase(sign);
    }
}
