package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;

/** The words that the terms of a lexicon use, each with a number; found in a text without taking it apart. */
final class Vocabulary {

    private static final long PRIME = 0x100000001b3L;

    private final List<String> words = new ArrayList<>();
    private int[] slots = new int[1024];
    /** Beside each slot the hash of its word, so that other words need not be spelled out. */
    private int[] hashes = new int[1024];

    Vocabulary() {
        // number 0 stands for any number
        words.add("#");
    }

    /** The number of a word, which is given one if it has none. */
    int add(String word) {
        int found = find(word, 0, word.length());
        if (found != Tokens.UNKNOWN)
            return found;
        if (words.size() * 3 > slots.length)
            grow();
        words.add(word);
        put(word, words.size() - 1);
        return words.size() - 1;
    }

    /** The number of the word that stands in a piece of a text, in whichever capitals. */
    int find(String text, int from, int to) {
        int hash = hash(text, from, to);
        for (int slot = hash & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1)
            if (hashes[slot] == hash && same(words.get(slots[slot]), text, from, to))
                return slots[slot];
        return Tokens.UNKNOWN;
    }

    int size() {
        return words.size();
    }

    private void grow() {
        slots = new int[slots.length * 4];
        hashes = new int[slots.length];
        for (int number = 1; number < words.size(); number++)
            put(words.get(number), number);
    }

    private void put(String word, int number) {
        int hash = hash(word, 0, word.length());
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0)
            slot = slot + 1 & slots.length - 1;
        slots[slot] = number;
        hashes[slot] = hash;
    }

    private static int hash(String text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int at = from; at < to; at++)
            hash = (hash ^ small(text.charAt(at))) * PRIME;
        return (int) (hash ^ hash >>> 29);
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
