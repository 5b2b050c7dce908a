package org.secondquestion.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondquestion.record.Note;

/**
 * Phrases looked for in a note, word by word. What stands in quotation marks is somebody's own words and is passed over,
 * and so is a phrase that the word before it denies.
 */
public final class Phrases {

    private static final Pattern QUOTATION = Pattern
            .compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|(?<![\\p{L}\\p{N}])'.*?'(?!\\p{L})");
    private static final String NOT = "(?:not|never|nor|\\p{L}+n't)";

    private final Pattern form;
    private final Note.Aspect<Optional<String>> first = Note.Aspect.of(this::search);

    private Phrases(String unlessAfter, String phrases) {
        form = Pattern.compile("(?<denied>(?<![\\p{L}\\p{N}])" + unlessAfter + "\\s+)?(?<![\\p{L}\\p{N}'])(?<phrase>" + phrases
                + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static Phrases of(String... phrases) {
        return new Phrases(NOT, alternatives(phrases));
    }

    /** Phrases that mean somebody else where one of these words stands before them: "mother", "dad". */
    public static Phrases notSaidOf(String[] others, String... phrases) {
        return new Phrases("(?:" + NOT + "|" + alternatives(others) + ")", alternatives(phrases));
    }

    private static String alternatives(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase -> Arrays.stream(phrase.split("[\\s-]+")).map(Pattern::quote).collect(Collectors.joining("[\\s-]+")))
                .collect(Collectors.joining("|"));
    }

    /** The first of the phrases in a note, as it stands there. */
    public Optional<String> find(Note note) {
        return note.read(first);
    }

    public boolean in(Note note) {
        return find(note).isPresent();
    }

    /** Whether one of the phrases stands in a short text. */
    public boolean in(String text) {
        return search(text).isPresent();
    }

    private Optional<String> search(String note) {
        var plain = note.replace('\u2019', '\'').replace('\u2018', '\'');
        boolean quotes = plain.indexOf('\'') >= 0 || plain.indexOf('"') >= 0 || plain.indexOf('\u201c') >= 0;
        var own = quotes ? QUOTATION.matcher(plain).replaceAll(" , ") : plain;
        var match = form.matcher(own);
        while (match.find())
            if (match.group("denied") == null)
                return Optional.of(match.group("phrase"));
        return Optional.empty();
    }
}
