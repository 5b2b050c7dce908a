package org.secondquestion.library;

import java.util.List;
import java.util.Set;

import org.secondquestion.library.Run.Break;

/** Whether one resource's title ends and the next begins between two words of the column. */
final class TitleEdge {

    /** What the words show: a new title or the same one, and whether a person should look. */
    enum Verdict {
        SAME, NEW, PERHAPS_SAME, PERHAPS_NEW;

        boolean starts() {
            return this == NEW || this == PERHAPS_NEW;
        }

        boolean doubtful() {
            return this == PERHAPS_SAME || this == PERHAPS_NEW;
        }
    }

    private static final Set<String> LAST_WORDS = Set.of("procedure", "procedures", "video", "videos", "resource", "webpage",
            "website", "blog", "blogs",
            "elearning", "flowchart", "podcast", "leaflet", "checklist", "toolkit", "scoresheet");
    private static final Set<String> COMPLETING = Set.of("review", "reviews", "report", "toolkit", "tool", "procedure", "video",
            "briefing", "guidance",
            "strategy", "pathway");
    private static final Set<String> FIRST_KINDS = Set.of("briefing", "guide", "guidance", "principles");
    private static final int LOOK_AHEAD = 14;

    private final ColumnWidth width;

    TitleEdge(ColumnWidth width) {
        this.width = width;
    }

    Verdict between(List<ColumnWord> item, List<ColumnWord> words, int i) {
        ColumnWord word = words.get(i);
        ColumnWord last = item.getLast();
        String so = ColumnWord.join(item);
        if (PrintedResource.endsWithDate(so)) {
            return word.isPunctuation() ? Verdict.SAME : Verdict.NEW;
        }
        if (!isOpen(so) && word.before() == Break.PARAGRAPH && Words.endsInAJoiningWord(last.text()) && word.startsUpper()) {
            return Verdict.PERHAPS_NEW;
        }
        if (isOpen(so) || goesOn(word, last)) {
            return Verdict.SAME;
        }
        boolean signUp = so.startsWith("Sign up");
        if (word.before() == Break.PARAGRAPH || opens(word, words, i) || (isQuote(word.text().charAt(0)) && !signUp)) {
            return Verdict.NEW;
        }
        if (signUp ? last.bare().equals("here") : isQuote(so.charAt(0)) && isQuote(so.charAt(so.length() - 1))) {
            return Verdict.NEW;
        }
        if (so.endsWith(")") || (LAST_WORDS.contains(last.bare()) && !signUp && !isQuote(so.charAt(0)))) {
            return Verdict.NEW;
        }
        if (word.linked() || last.linked()) {
            return atLink(item, words, i);
        }
        return word.before() == Break.LINE ? atLine(item, words, i) : withinLine(item, words, i);
    }

    /** A bracket or a quotation mark is still open. */
    private static boolean isOpen(String text) {
        long opened = text.chars().filter(c -> c == '(').count() - text.chars().filter(c -> c == ')').count();
        long straight = text.chars().filter(c -> c == '"').count();
        long curly = text.chars().filter(c -> c == '\u201c').count() - text.chars().filter(c -> c == '\u201d').count();
        return opened > 0 || straight % 2 == 1 || curly > 0;
    }

    private static boolean goesOn(ColumnWord word, ColumnWord last) {
        boolean closesQuote = word.isPunctuation() && word.text().length() == 1;
        return closesQuote || word.text().startsWith("(") || word.startsLower() || word.text().matches("[\u2013&/-].*|\\d+")
                || Words.isUnfinished(last.text());
    }

    private static boolean opens(ColumnWord word, List<ColumnWord> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).bare() : "";
        return word.text().matches("\\d+-[Mm]inute") || (word.text().equals("Sign") && next.equals("up"));
    }

    private Verdict atLink(List<ColumnWord> item, List<ColumnWord> words, int i) {
        ColumnWord word = words.get(i);
        ColumnWord last = item.getLast();
        if (word.linked() && last.linked()) {
            if (word.run() == last.run() || (!word.target().isEmpty() && word.target().equals(last.target()))) {
                return Verdict.SAME;
            }
            if (COMPLETING.contains(word.bare())) {
                return Verdict.SAME;
            }
        }
        boolean linkedElsewhere = word.linked() && last.linked() && !word.target().isEmpty() && !last.target().isEmpty();
        return linkedElsewhere || width.hasRoomFor(item, words, i) ? Verdict.NEW : Verdict.PERHAPS_NEW;
    }

    private Verdict atLine(List<ColumnWord> item, List<ColumnWord> words, int i) {
        if (COMPLETING.contains(words.get(i).bare()) && !hasFirstKind(item)) {
            return Verdict.SAME;
        }
        if (width.hasRoomFor(item, words, i)) {
            return Verdict.NEW;
        }
        return hasFirstKind(item) && anotherKindFollows(words, i) ? Verdict.PERHAPS_NEW : Verdict.PERHAPS_SAME;
    }

    private static Verdict withinLine(List<ColumnWord> item, List<ColumnWord> words, int i) {
        boolean unlike = item.getLast().startsLower() || words.get(i).text().matches("\\p{Lu}{2,}");
        return unlike && hasFirstKind(item) && anotherKindFollows(words, i) ? Verdict.PERHAPS_NEW : Verdict.SAME;
    }

    private static boolean hasFirstKind(List<ColumnWord> item) {
        return item.stream().limit(3).anyMatch(word -> FIRST_KINDS.contains(word.bare()));
    }

    /** What follows up to its own last word is a title of its own kind: "... procedure". */
    private static boolean anotherKindFollows(List<ColumnWord> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + LOOK_AHEAD); i++) {
            if (i > from && (opens(words.get(i), words, i) || isQuote(words.get(i).text().charAt(0))
                    || words.get(i).linked() != words.get(from).linked())) {
                return false;
            }
            if (LAST_WORDS.contains(words.get(i).bare()) && i > from) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }
}
