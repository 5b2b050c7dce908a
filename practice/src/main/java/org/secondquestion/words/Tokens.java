package org.secondquestion.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A text as a row of words, numbers and a few signs, each with its place in the text, its sentence, and whether a comma or
 * dash stands before it or quotation marks around it. Words are known by number in a {@link Vocabulary}; one that no term
 * uses is just unknown.
 */
final class Tokens {

    static final int UNKNOWN = -1;
    static final int NUMBER = 0;

    private static final Set<String> ABBREVIATED = Set.of("dr", "mr", "mrs", "ms", "st", "approx", "wt", "ht", "hx", "eg", "e.g",
            "ie",
            "i.e", "re", "tel", "no", "yrs", "wks", "mths");
    /** A line shorter than this was not broken for want of room. */
    private static final int LINE = 50;

    private final String text;
    private final Vocabulary vocabulary;
    private int[] word = new int[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] sentence = new int[64];
    private boolean[] apart = new boolean[64];
    private boolean[] quoted = new boolean[64];
    private int count;
    private int sentences;
    private boolean comma;
    private char quote;

    private Tokens(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    static Tokens of(String text, Vocabulary vocabulary) {
        var tokens = new Tokens(text, vocabulary);
        tokens.read();
        return tokens;
    }

    int count() {
        return count;
    }

    int word(int at) {
        return word[at];
    }

    /** Whether a token is a number, also one that some term names. */
    boolean isNumber(int at) {
        return isDigit(text.charAt(start[at]));
    }

    /** Where a token begins in the text. */
    int start(int at) {
        return start[at];
    }

    /** Where a token ends in the text. */
    int end(int at) {
        return end[at];
    }

    int sentence(int at) {
        return sentence[at];
    }

    /** Whether a comma, colon or dash parts a token from the one before it. */
    boolean apart(int at) {
        return apart[at];
    }

    boolean quoted(int at) {
        return quoted[at];
    }

    String text(int at) {
        return text.substring(start[at], end[at]);
    }

    /** Where the sentence begins that holds a character. */
    int sentenceStart(int character) {
        int at = at(character);
        while (at > 0 && sentence[at - 1] == sentence[at])
            at--;
        return start[at];
    }

    /** Where the sentence ends that holds the character before a place, its full stop included. */
    int sentenceEnd(int place) {
        int at = at(Math.max(0, place - 1));
        while (at + 1 < count && sentence[at + 1] == sentence[at])
            at++;
        int end = at + 1 < count ? start[at + 1] : text.length();
        return this.end[at] + text.substring(this.end[at], end).stripTrailing().length();
    }

    private int at(int character) {
        int at = 0;
        while (at + 1 < count && start[at + 1] <= character)
            at++;
        return at;
    }

    private void read() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char sign = text.charAt(at);
            if (isLetter(sign))
                at = letters(at);
            else if (isDigit(sign))
                at = digits(at);
            else
                at = sign(at, sign);
        }
    }

    private int letters(int from) {
        int length = text.length();
        int at = from + 1;
        while (at < length && (isLetter(text.charAt(at)) || isApostrophe(text.charAt(at)) && at + 1 < length
                && isLetter(text.charAt(at + 1))))
            at++;
        add(vocabulary.find(text, from, at), from, at);
        return at;
    }

    private int digits(int from) {
        int length = text.length();
        int at = from + 1;
        while (at < length && (isDigit(text.charAt(at))
                || (text.charAt(at) == '.' || text.charAt(at) == ',') && at + 1 < length && isDigit(text.charAt(at + 1))))
            at++;
        int known = vocabulary.find(text, from, at);
        add(known == UNKNOWN ? NUMBER : known, from, at);
        return at;
    }

    private int sign(int at, char sign) {
        switch (sign) {
            case '.', '!', ';' -> {
                if (endsASentence(at))
                    next();
            }
            case '?' -> {
                if (at + 1 < text.length() && isLetter(text.charAt(at + 1)))
                    add(vocabulary.find(text, at, at + 1), at, at + 1);
                else
                    next();
            }
            case '\n' -> {
                if (endsALine(at))
                    next();
            }
            case ',', ':', '(', ')', '\u2013', '\u2014', '|' -> comma = true;
            case '-' -> comma |= at > 0 && text.charAt(at - 1) == ' ' || at + 1 < text.length() && text.charAt(at + 1) == ' ';
            case '"' -> quote = quote == '"' ? 0 : '"';
            case '\u201c' -> quote = sign;
            case '\u201d' -> quote = 0;
            case '\'', '\u2018', '\u2019' -> single(at);
            case '%', '&', '+' -> add(vocabulary.find(text, at, at + 1), at, at + 1);
            default -> {
            }
        }
        return at + 1;
    }

    /** A single mark that opens or closes words, and is no apostrophe: those are read with their words. */
    private void single(int at) {
        boolean opens = at == 0 || !isLetter(text.charAt(at - 1)) && !isDigit(text.charAt(at - 1));
        if (quote == '\'')
            quote = 0;
        else if (opens && quote == 0 && closes(at))
            quote = '\'';
    }

    private boolean closes(int from) {
        for (int at = from + 2; at < text.length() && text.charAt(at) != '\n'; at++)
            if (isApostrophe(text.charAt(at)) && (at + 1 == text.length() || !isLetter(text.charAt(at + 1))))
                return true;
        return false;
    }

    private boolean endsASentence(int at) {
        if (text.charAt(at) != '.')
            return true;
        if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '"'
                && text.charAt(at + 1) != '\u201d' && text.charAt(at + 1) != '\'')
            return count > 0 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)) && end[count - 1] == at
                    && at - start[count - 1] > 2;
        return count == 0 || end[count - 1] != at || !ABBREVIATED.contains(text(count - 1).toLowerCase(Locale.ROOT));
    }

    /** A line that was ended, and not only broken: the next begins with a mark or a capital, and there was room for more. */
    private boolean endsALine(int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)))
            next++;
        if (next == text.length() || text.substring(at, next).chars().filter(sign -> sign == '\n').count() > 1)
            return true;
        char begins = text.charAt(next);
        int before = text.lastIndexOf('\n', at - 1);
        return "-*\u2022>#".indexOf(begins) >= 0
                || at - before < LINE && (Character.isUpperCase(begins) || isDigit(begins));
    }

    private void next() {
        if (count > 0 && sentence[count - 1] == sentences)
            sentences++;
        comma = false;
    }

    private void add(int number, int from, int to) {
        if (count == word.length)
            grow();
        word[count] = number;
        start[count] = from;
        end[count] = to;
        sentence[count] = sentences;
        apart[count] = comma;
        quoted[count] = quote != 0;
        comma = false;
        count++;
    }

    private void grow() {
        int size = 2 * count;
        word = Arrays.copyOf(word, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        sentence = Arrays.copyOf(sentence, size);
        apart = Arrays.copyOf(apart, size);
        quoted = Arrays.copyOf(quoted, size);
    }

    static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019' || sign == '\u2018';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign > 127 && Character.isLetter(sign);
    }
}
