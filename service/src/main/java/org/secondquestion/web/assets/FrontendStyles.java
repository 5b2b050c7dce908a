package org.secondquestion.web.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheet of GOV.UK Frontend without what belongs to GOV.UK: its typeface, crest, header, footer and colours; and without the components that our
 * pages do not use.
 */
final class FrontendStyles {

    /** Free on every machine and already there: nothing to load, nothing licensed to GOV.UK alone. */
    static final String TYPEFACE = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

    private static final String NOTICE = "/* From GOV.UK Frontend, copyright Crown (Government Digital Service), MIT Licence; changed:"
            + " typeface, colours, and components left out. */\n";

    private static final Pattern LEFT_OUT = Pattern
            .compile("\\.govuk-(header|footer|service-navigation|cookie-banner|exit-this-page|phase-banner"
                    + "|accordion|file-upload-button|drop-zone|logo-dot|template--rebranded|link-image)|\\.js-enabled \\.govuk-tabs|"
                    + "\\.govuk-frontend-supported \\.govuk-tabs|:root");

    private static final Map<String, String> COLOURS = Map.of("#1d70b8", "#0b5563", "#003078", "#063842", "#00703c", "#0b5563",
            "#005a30",
            "#063842", "#002d18", "#032228", "#1a65a6", "#0b5563");

    private FrontendStyles() {
    }

    static String of(String original) {
        var styles = rules(original.replaceAll("(?s)/\\*.*?\\*/", "").replace("@charset \"UTF-8\";", ""));
        styles = styles.replace("GDS Transport,arial,sans-serif", TYPEFACE);
        for (var colour : COLOURS.entrySet()) {
            styles = styles.replace(colour.getKey(), colour.getValue());
        }
        return NOTICE + styles;
    }

    private static String rules(String css) {
        var kept = new StringBuilder();
        for (int at = 0; css.indexOf('{', at) >= 0;) {
            int open = css.indexOf('{', at);
            int close = closing(css, open);
            var head = css.substring(at, open).strip();
            var body = css.substring(open + 1, close);
            at = close + 1;
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                var inner = rules(body);
                kept.append(inner.isEmpty() ? "" : head + "{" + inner + "}");
            } else if (!head.startsWith("@")) {
                var selectors = selectors(head).stream().filter(selector -> !LEFT_OUT.matcher(selector).find())
                        .collect(Collectors.joining(","));
                kept.append(selectors.isEmpty() ? "" : selectors + "{" + body + "}");
            }
        }
        return kept.toString();
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("The style sheet of GOV.UK Frontend has a brace that is not closed.");
    }

    private static List<String> selectors(String head) {
        var selectors = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                selectors.add(head.substring(from, at));
                from = at + 1;
            }
        }
        selectors.add(head.substring(from));
        return selectors;
    }
}
