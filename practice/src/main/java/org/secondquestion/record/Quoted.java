package org.secondquestion.record;

import java.util.ArrayList;
import java.util.List;

/** Text between signs that mean something: split outside quotation marks, put in them where needed, taken out again. */
final class Quoted {

    private Quoted() {
    }

    /** Splits at a sign wherever it stands outside quotation marks. */
    static List<String> split(String text, char sign) throws NotReadable {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"')
                inside = !inside;
            if (c == sign && !inside) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else
                part.append(c);
        }
        if (inside)
            throw new NotReadable("a quotation begins and does not end",
                    "a second quotation mark (a mark inside a quotation is written \\\")");
        parts.add(part.toString().strip());
        return parts;
    }

    static List<String> readAll(String text) throws NotReadable {
        var all = new ArrayList<String>();
        for (var part : split(text, ','))
            if (!part.isEmpty())
                all.add(read(part));
        return all;
    }

    static String read(String text) {
        if (!isOne(text))
            return text;
        var read = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() - 1) {
                char next = text.charAt(++i);
                read.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else
                read.append(c);
        }
        return read.toString();
    }

    /** Whether a text is one quotation from its first sign to its last. */
    static boolean isOne(String text) {
        if (text.length() < 2 || text.charAt(0) != '"')
            return false;
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"')
            i += text.charAt(i) == '\\' ? 2 : 1;
        return i == text.length() - 1;
    }

    /** In quotation marks only where the text would otherwise not come back as it was. */
    static String write(String text) {
        return text.isEmpty() || !text.equals(text.strip())
                || text.chars().anyMatch(c -> c == ';' || c == '|' || c == '"' || c == '\n' || c == '\r') ? always(text) : text;
    }

    /** One of several between commas. */
    static String writeOne(String text) {
        return text.indexOf(',') >= 0 ? always(text) : write(text);
    }

    static String always(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
    }
}
