package org.secondquestion.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text without what cannot be seen or is not meant to be read: control signs, turned writing directions, mark-up. */
final class PlainWords {

    private static final Pattern MARK_UP = Pattern
            .compile("(?i)</?(?:p|br|div|span|b|i|u|s|em|strong|ul|ol|li|table|tr|td|th|h[1-6]|a|font|html|body|script|style)\\b"
                    + "[^<>]{0,2000}>");
    private static final Pattern NOT_READ = Pattern
            .compile("(?is)<(script|style|head|iframe|object|template)\\b.*?(?:</\\1\\s*>|\\z)|<!--.*?(?:-->|\\z)");
    private static final Pattern NEW_LINE = Pattern.compile("(?i)<br\\b[^<>]{0,2000}>|</(?:p|div|li|tr|h[1-6])\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++\n");
    private static final Pattern MANY_LINES = Pattern.compile("\n{3,}");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("pound", "\u00a3"), Map.entry("euro", "\u20ac"), Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"), Map.entry("lsquo", "\u2018"), Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"), Map.entry("rdquo", "\u201d"), Map.entry("hellip", "\u2026"),
            Map.entry("bull", "\u2022"), Map.entry("frac12", "\u00bd"), Map.entry("eacute", "\u00e9"),
            Map.entry("deg", "\u00b0"));

    private PlainWords() {
    }

    /** The text without control signs and signs that turn the direction of writing; line breaks and tabs stay. */
    static String withoutSigns(String text) {
        int at = 0;
        while (at < text.length() && isSeen(text, at))
            at++;
        if (at == text.length())
            return text;
        var seen = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isSeen(text, at))
                seen.append(sign);
            else if (sign == '\r' || sign == '\u000b' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029')
                seen.append(sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
        }
        return seen.toString();
    }

    private static boolean isSeen(String text, int at) {
        char sign = text.charAt(at);
        if (sign < ' ')
            return sign == '\n' || sign == '\t';
        if (sign < '\u007f')
            return true;
        if (Character.isSurrogate(sign))
            return isPaired(text, at);
        boolean turns = sign == '\u061c' || sign == '\u200e' || sign == '\u200f' || sign >= '\u202a' && sign <= '\u202e'
                || sign >= '\u2066' && sign <= '\u2069';
        boolean hides = sign < '\u00a0' || sign == '\u200b' || sign == '\u2060' || sign == '\u2028' || sign == '\u2029'
                || sign == '\ufeff' || sign >= '\ufff0' && sign != '\ufffd';
        return !turns && !hides;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** What a reader would see: of a rich text export its words, of all other text the text itself. */
    static String of(String cell) {
        var text = cell;
        if (text.indexOf('<') >= 0 && MARK_UP.matcher(text).find()) {
            text = NOT_READ.matcher(text).replaceAll("");
            text = NEW_LINE.matcher(text).replaceAll("\n");
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0)
            text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sign(found)));
        text = withoutSigns(text.replace('\u00a0', ' '));
        if (text.indexOf('\n') >= 0)
            text = MANY_LINES.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("\n\n");
        return text.strip();
    }

    private static String sign(MatchResult entity) {
        var name = entity.group(1);
        if (name.charAt(0) != '#')
            return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), entity.group());
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
