package org.secondquestion.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondquestion.library.Resource.Scope;

/** Takes the words of one resource apart: its title, who published it and when, and a note on where to find it. */
final class PrintedResource {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october",
            "november", "december");
    private static final Pattern DATE = Pattern
            .compile(
                    "\\((?:(" + String.join("|", MONTHS) + ")\\s+)?((?:19|20)\\d\\d)(?:\\s*[\u2013-]\\s*([^()]+?))?\\s*\\)[.,]?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_BRACKET = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");
    private static final Pattern BODY = Pattern.compile("(?:.* )?\\p{Lu}{2,}|(\\p{Lu}.*) webpage");

    private PrintedResource() {
    }

    static boolean endsWithDate(String text) {
        return DATE.matcher(text).find();
    }

    static Resource of(List<ColumnWord> words, Scope scope) {
        String asPrinted = ColumnWord.join(words);
        String title = asPrinted;
        Optional<String> publisher = Optional.empty();
        Optional<String> published = Optional.empty();
        Optional<String> note = Optional.empty();
        Matcher date = DATE.matcher(title);
        if (date.find()) {
            published = Optional.of(date.group(2) + (date.group(1) == null ? "" : "-%02d".formatted(month(date.group(1)))));
            publisher = Optional.ofNullable(date.group(3));
            title = title.substring(0, date.start()).strip();
        }
        title = title.replaceAll("[.,]$", "").strip();
        for (Matcher bracket = LAST_BRACKET.matcher(title); bracket.matches()
                && !bracket.group(1).isBlank(); bracket = LAST_BRACKET.matcher(title)) {
            String inside = bracket.group(2).strip();
            Matcher body = BODY.matcher(inside);
            if (publisher.isEmpty() && body.matches() && !inside.startsWith("via ")) {
                publisher = Optional.of(body.group(1) == null ? inside : body.group(1));
            } else {
                note = Optional.of(note.map(later -> inside + "; " + later).orElse(inside));
            }
            title = bracket.group(1);
        }
        String credited = creditedTo(words);
        if (publisher.isEmpty() && !credited.isEmpty() && title.endsWith("\u2013 " + credited)) {
            publisher = Optional.of(credited);
            title = title.substring(0, title.length() - credited.length() - 2).strip();
        }
        return new Resource(unquoted(title, asPrinted), scope, publisher, published, note,
                words.stream().anyMatch(ColumnWord::linked), asPrinted,
                words.getFirst().where());
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.UK)) + 1;
    }

    /** The plain words after a linked title and a dash: "<u>Signs to look for</u> – Centre for ...". */
    private static String creditedTo(List<ColumnWord> words) {
        int lastLinked = -1;
        for (int i = 0; i < words.size(); i++) {
            lastLinked = words.get(i).linked() ? i : lastLinked;
        }
        boolean dash = lastLinked >= 0 && lastLinked + 2 < words.size() && words.get(lastLinked + 1).text().equals("\u2013");
        return dash ? ColumnWord.join(words.subList(lastLinked + 2, words.size())) : "";
    }

    private static String unquoted(String title, String otherwise) {
        String bare = title.length() > 1 && title.matches("(?s)[\"\u201c].*[\"\u201d]")
                ? title.substring(1, title.length() - 1).strip()
                : title;
        return bare.isBlank() ? otherwise : bare;
    }
}
