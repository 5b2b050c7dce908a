package org.secondquestion.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.secondquestion.access.Account;
import org.secondquestion.web.Invited;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a browser, who sees every page on the way held to what must hold for all pages. */
final class Visitor {

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private int arrivals;
    private int status;

    private boolean failureExpected;

    Visitor(BrowserContext context, String origin, boolean scripts) {
        this.context = context;
        this.origin = origin;
        this.scripts = scripts;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            // statuses are looked at where answers arrive
            if (message.type().equals("error")
                    && !message.text().startsWith("Failed to load resource: the server responded with a status of ")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onDOMContentLoaded(arrived -> arrivals++);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/")) {
                complaints.add(page.url() + " asks elsewhere: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
            }
            boolean file = response.url().startsWith(origin + "/assets/");
            if (response.status() >= 500 && !failureExpected || file && response.status() >= 400) {
                complaints.add(response.url() + " is answered with " + response.status());
            }
        });
    }

    boolean hasScripts() {
        return scripts;
    }

    Page page() {
        return page;
    }

    String origin() {
        return origin;
    }

    /** Goes to a path, or to a full address of ours. */
    Visitor opens(String path) {
        page.navigate(path.startsWith("http") ? path : origin + path);
        return arrived();
    }

    Visitor signsIn(Account account) {
        opens("/sign-in");
        return types("User name", account.username()).types("Password", Invited.PASSWORD).presses("Sign in");
    }

    Visitor types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Visitor picks(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Presses a button that leads to another page. */
    Visitor presses(String button) {
        return goesBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    Visitor follows(String link) {
        return goesBy(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** Opens what is folded away, on the same page. */
    Visitor unfolds(String summary) {
        page.getByText(summary, new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Opens everything that is folded away, and looks at the page with all of it. */
    Visitor unfoldsEverything() {
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        EveryPage.holds(page, status, scripts, " unfolded");
        return this;
    }

    Visitor seesHeading(String words) {
        assertThat(page.locator("h1").allInnerTexts()).as("heading of %s", page.url()).containsExactly(words);
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.locator("body").innerText()).as(page.url()).contains(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain(words);
        return this;
    }

    Visitor isAt(String path) {
        assertThat(page.url()).isEqualTo(origin + path);
        return this;
    }

    /** What stands in a field now. */
    String typedIn(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).inputValue();
    }

    String textOf(String selector) {
        return page.locator(selector).innerText();
    }

    /** Loses the session, as one does who comes back from lunch. */
    Visitor losesTheSession() {
        context.clearCookies();
        return this;
    }

    /** From here on an answer that says the service failed is no complaint. */
    Visitor expectsFailure() {
        failureExpected = true;
        return this;
    }

    /** Does something in another tab of the same browser. */
    Visitor inAnotherTab(Consumer<Visitor> what) {
        var other = new Visitor(context, origin, scripts);
        what.accept(other.opens(page.url()));
        complaints.addAll(other.complaints);
        other.page.close();
        return this;
    }

    /** A picture for the guide. */
    Visitor showsInGuide(String name) {
        Pictures.forGuide(page, name, scripts);
        return this;
    }

    /** A picture of the upper part of a long page, for the guide. */
    Visitor showsTopInGuide(String name) {
        Pictures.topForGuide(page, name, scripts);
        return this;
    }

    void complainedOfNothing() {
        assertThat(complaints).as("what the browser complained of").isEmpty();
        context.close();
    }

    private Visitor goesBy(Locator way) {
        int before = arrivals;
        way.click();
        page.waitForCondition(() -> arrivals > before);
        return arrived();
    }

    private Visitor arrived() {
        page.waitForLoadState();
        EveryPage.holds(page, status, scripts);
        return this;
    }
}
