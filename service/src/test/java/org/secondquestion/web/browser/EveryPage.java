package org.secondquestion.web.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for every page: usable by all (WCAG 2.2 AA as far as a machine can tell), and whole at 320 pixels. Each state of a page is looked at once. */
final class EveryPage {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private EveryPage() {
    }

    static void holds(Page page, int status, boolean scripts) {
        holds(page, status, scripts, "");
    }

    /** The same page in a state that it came to without a new one being loaded. */
    static void holds(Page page, int status, boolean scripts, String how) {
        var state = page.url().replaceAll("https?://[^/]+", "")
                .replaceAll("[0-9a-f-]{36}|SQ-\\d+|(?<=/(choose|set-up)/)[^/]+", "*").replaceAll("[?#].*", "")
                + " " + status
                + (page.locator("#content .govuk-notification-banner").count() > 0 ? " after something was done" : "")
                + showing(page, ".sq-empty", " with nothing there") + showing(page, ".sq-card", " with cards")
                + showing(page, ".sq-gate", " before a decision") + showing(page, ".sq-reading", " with what the words say")
                + showing(page, ".sq-gate .govuk-error-message", " without a reason") + how
                + (scripts ? "" : " without JavaScript");
        if (!LOOKED_AT.add(state)) {
            return;
        }
        assertThat(page.title()).as("title of " + page.url()).endsWith("Second Question");
        assertThat(page.locator("h1").count()).as("main headings of " + state).isEqualTo(1);
        fits(page, state, 1280);
        isForAll(page, state, scripts);
        Pictures.forReview(page, state, "wide");
        page.setViewportSize(320, 640);
        fits(page, state, 320);
        isForAll(page, state, scripts);
        Pictures.forReview(page, state, "narrow");
        page.setViewportSize(1280, 900);
    }

    private static String showing(Page page, String selector, String words) {
        return page.locator(selector).count() > 0 ? words : "";
    }

    private static void fits(Page page, String state, int width) {
        var needed = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue()).as("width that %s needs on a screen of %d pixels", state, width)
                .isLessThanOrEqualTo(width);
    }

    private static void isForAll(Page page, String state, boolean scripts) {
        if (scripts) {
            var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
                    .flatMap(rule -> rule.getNodes().stream().filter(node -> !theirs(rule.getId(), node.getHtml()))
                            .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml()));
            assertThat(found.toList()).as("what axe finds on " + state).isEmpty();
        }
    }

    /** The package says aria-expanded of a radio that unfolds more; a screen reader that does not know it there passes over it. */
    private static boolean theirs(String rule, String html) {
        return rule.equals("aria-allowed-attr") && html.contains("govuk-radios__input") && html.contains("aria-expanded");
    }
}
