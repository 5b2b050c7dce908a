package org.secondquestion.library;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the reader knows of English sentences: where one ends, what can't end one, how an instruction opens. */
final class Words {

    private static final Set<String> UNFINISHED = Set.of("a", "an", "the", "and", "or", "of", "in", "on", "to", "for", "with",
            "by", "from", "at",
            "into", "about", "as", "than", "that", "which", "who", "their", "its", "is", "are", "be", "not", "&", "between",
            "through");
    private static final Set<String> POINTING_BACK = Set.of("this", "these", "they", "however", "it", "such", "those");
    private static final Set<String> OPENINGS = Set.of("agree", "analyse", "ask", "avoid", "be", "build", "challenge", "check",
            "collate",
            "consider", "continuously", "do", "employ", "engage", "ensure", "explore", "focus", "follow", "give", "identify",
            "keep", "listen",
            "look", "maintain", "make", "never", "offer", "pay", "plan", "provide", "put", "read", "recognise", "record",
            "reflect", "remember",
            "respond", "retain", "seek", "share", "signpost", "take", "talk", "tell", "think", "triangulate", "try", "understand",
            "unpack", "use",
            "view", "work", "write");

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\t\\r\\n]+");
    private static final Pattern CUT_COMPOUND = Pattern.compile("(?<=\\p{L})- (?!(?:and|or|to)\\b)(?=\\p{L})");
    private static final Pattern BEFORE_STOP = Pattern.compile(" +([.,;)])(?= |$)");
    private static final Pattern AFTER_BRACKET = Pattern.compile("\\( +");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'\u201d\u2019)]*\\s*$");

    private Words() {
    }

    /** Single spaces; a compound cut at its hyphen by the layout is whole again; no space before a comma or full stop. */
    static String tidy(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        String whole = CUT_COMPOUND.matcher(spaced).replaceAll("-");
        return AFTER_BRACKET.matcher(BEFORE_STOP.matcher(whole).replaceAll("$1")).replaceAll("(").strip();
    }

    /** Lower case, letters and digits only: for comparing headings. */
    static String plain(String text) {
        return String.join(" ", split(text));
    }

    /** The words of a text as letters and digits, lower case. */
    static List<String> split(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.UK)).filter(w -> !w.isEmpty()).toList();
    }

    static boolean endsASentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static int countSentences(String text) {
        return text.split("(?<=[.!?][\"'\u201d\u2019)]?)\\s+(?=\\p{Lu})", -1).length;
    }

    /** The last word asks for another: "of", "and", a comma, a dash. */
    static boolean isUnfinished(String text) {
        return text.matches("(?s).*[,:;/&\u2013-]") || endsInAJoiningWord(text);
    }

    static boolean endsInAJoiningWord(String text) {
        return UNFINISHED.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.UK));
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** "This is most important when..." speaks of the sentence before it. */
    static boolean pointsBack(String text) {
        return POINTING_BACK.contains(first(text));
    }

    /** "Ensure", "Remember": a capital letter and one of the verbs with which points open. */
    static boolean opensAnInstruction(String text) {
        return startsUpper(text) && OPENINGS.contains(first(text));
    }

    private static String first(String text) {
        List<String> words = split(text.length() > 40 ? text.substring(0, 40) : text);
        return words.isEmpty() ? "" : words.getFirst();
    }
}
