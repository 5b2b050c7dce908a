package org.secondquestion.web.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.secondquestion.web.component.Fixtures.html;
import static org.secondquestion.web.component.Fixtures.text;

/**
 * Each of our tags makes the HTML that GOV.UK Frontend's own examples ask for.
 * <p>
 * Left out, by name below, is what our tags do not offer: attributes of any name (jte checks names as it compiles), HTML handed over as a string where our
 * tag takes words (words are always escaped), buttons made of {@code <input>}, empty places in lists, and texts in other languages.
 */
class ComponentsMatchTheirFixturesTest {

    @TestFactory
    Stream<DynamicTest> back_link() {
        return new Fixtures("back-link").comparedWith("backLink", o -> words(o, "text", "href", "classes"), "attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> breadcrumbs() {
        return new Fixtures("breadcrumbs").comparedWith("breadcrumbs", o -> {
            var asked = words(o, "classes");
            put(asked, "label", text(o, "labelText"));
            asked.put("collapse", o.path("collapseOnMobile").asBoolean(false));
            asked.put("links", list(o.get("items")).map(item -> new Link(text(item, "href"), text(item, "text"))).toList());
            return asked;
        }, "attributes", "item attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> button() {
        return new Fixtures("button").comparedWith("button", o -> {
            var asked = words(o, "text", "href", "type", "name", "value", "id", "classes");
            if (text(o, "element").equals("a") && text(o, "href").isEmpty()) {
                asked.put("href", "#");
            }
            asked.put("disabled", o.path("disabled").asBoolean(false));
            asked.put("once", o.path("preventDoubleClick").asBoolean(false));
            return asked;
        }, "attributes", "link attributes", "input attributes", "html", "input", "input classes", "input type", "input disabled",
                "start", "start link",
                "don't prevent double click", "id");
    }

    @TestFactory
    Stream<DynamicTest> checkboxes() {
        return new Fixtures("checkboxes").comparedWith("checkboxes", o -> {
            var asked = choices(o);
            asked.put("values", list(o.path("values")).map(JsonNode::asString).toList());
            put(asked, "describedBy", text(o, "describedBy"));
            put(asked, "describedBy", text(o.path("fieldset"), "describedBy"));
            return asked;
        }, "attributes", "items with attributes", "label with attributes", "fieldset params", "fieldset html params",
                "multiple hints",
                "with falsy values");
    }

    @TestFactory
    Stream<DynamicTest> date_input() {
        return new Fixtures("date-input").comparedWith("dateInput", o -> {
            var asked = group(o);
            put(asked, "prefix", text(o, "namePrefix"));
            put(asked, "describedBy", text(o.path("fieldset"), "describedBy"));
            var parts = list(o.path("items")).map(item -> {
                var name = text(item, "name");
                var part = DatePart.of(name, text(item, "classes"));
                return new DatePart(name, Attribute.either(text(item, "label"), part.label()), text(item, "value"),
                        part.classes(),
                        text(item, "id"), text(item, "inputmode"), text(item, "autocomplete"), text(item, "pattern"));
            }).toList();
            if (!parts.isEmpty()) {
                asked.put("parts", parts);
            }
            return asked;
        }, "attributes", "with input attributes", "fieldset html");
    }

    @TestFactory
    Stream<DynamicTest> details() {
        return new Fixtures("details").comparedWith("details", o -> {
            var asked = words(o, "id", "classes");
            asked.put("summary", text(o, "summaryText"));
            asked.put("content", html(o));
            asked.put("open", o.path("open").asBoolean(false));
            return asked;
        }, "attributes", "summary html");
    }

    @TestFactory
    Stream<DynamicTest> error_message() {
        return new Fixtures("error-message").comparedWith("errorMessage", o -> words(o, "text", "id", "classes"), "attributes",
                "html",
                "translated", "with visually hidden text", "visually hidden text removed");
    }

    @TestFactory
    Stream<DynamicTest> error_summary() {
        return new Fixtures("error-summary").comparedWith("errorSummary", o -> {
            var asked = words(o, "classes");
            put(asked, "title", text(o, "titleText"));
            put(asked, "description", text(o, "descriptionText"));
            asked.put("errors", list(o.path("errorList")).map(item -> new Link(text(item, "href"), text(item, "text"))).toList());
            return asked;
        }, "attributes", "title html", "description html", "error list with attributes", "error list with html",
                "error list with html link",
                "autofocus disabled", "autofocus explicitly enabled");
    }

    @TestFactory
    Stream<DynamicTest> fieldset() {
        return new Fixtures("fieldset").comparedWith("fieldset", o -> {
            var asked = legend(o);
            put(asked, "classes", text(o, "classes"));
            put(asked, "role", text(o, "role"));
            put(asked, "describedBy", text(o, "describedBy"));
            asked.put("content", html(o));
            return asked;
        }, "attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> hint() {
        return new Fixtures("hint").comparedWith("hint", o -> words(o, "text", "id", "classes"), "attributes", "with html");
    }

    @TestFactory
    Stream<DynamicTest> input() {
        return new Fixtures("input").comparedWith("input", o -> {
            var asked = field(o);
            asked.putIfAbsent("name", "");
            put(asked, "type", text(o, "type"));
            if (o.has("value")) {
                asked.put("value", text(o, "value"));
            }
            put(asked, "inputMode", text(o, "inputmode"));
            put(asked, "autoComplete", text(o, "autocomplete"));
            put(asked, "autoCapitalize", text(o, "autocapitalize"));
            put(asked, "pattern", text(o, "pattern"));
            put(asked, "prefix", text(o.path("prefix"), "text"));
            put(asked, "suffix", text(o.path("suffix"), "text"));
            return asked;
        }, "attributes", "with prefix with html", "with prefix with classes", "with prefix with attributes",
                "with suffix with html",
                "with suffix with classes", "with suffix with attributes", "with customised input wrapper");
    }

    @TestFactory
    Stream<DynamicTest> inset_text() {
        return new Fixtures("inset-text").comparedWith("insetText", o -> {
            var asked = words(o, "id", "classes");
            asked.put("content", html(o));
            return asked;
        }, "attributes");
    }

    @TestFactory
    Stream<DynamicTest> label() {
        return new Fixtures("label").comparedWith("label", o -> {
            var asked = words(o, "text", "classes");
            put(asked, "forId", text(o, "for"));
            asked.put("heading", o.path("isPageHeading").asBoolean(false));
            return asked;
        }, "attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> notification_banner() {
        return new Fixtures("notification-banner").comparedWith("notificationBanner", o -> {
            var asked = words(o, "text", "titleId", "role", "classes");
            put(asked, "title", text(o, "titleText"));
            asked.put("success", text(o, "type").equals("success"));
            if (o.has("html")) {
                asked.put("content", html(o));
            }
            return asked;
        }, "attributes", "title as html", "custom title heading level", "auto-focus disabled, with type as success",
                "auto-focus explicitly enabled, with type as success", "custom tabindex");
    }

    @TestFactory
    Stream<DynamicTest> pagination() {
        return new Fixtures("pagination").comparedWith("pagination", o -> {
            var asked = new HashMap<String, Object>();
            put(asked, "previous", text(o.path("previous"), "href"));
            put(asked, "previousLabel", text(o.path("previous"), "labelText"));
            put(asked, "next", text(o.path("next"), "href"));
            put(asked, "nextLabel", text(o.path("next"), "labelText"));
            asked.put("pages",
                    list(o.path("items")).filter(item -> !item.isEmpty()).map(item -> new PageLink(text(item, "number"),
                            text(item, "href"), item.path("current").asBoolean(false), item.path("ellipsis").asBoolean(false)))
                            .toList());
            return asked;
        }, "with custom link and item text", "with custom classes", "with custom attributes", "with custom navigation landmark",
                "with custom accessible labels on item links", "with prev and next only and labels",
                "with prev and next only and very long labels");
    }

    @TestFactory
    Stream<DynamicTest> panel() {
        return new Fixtures("panel").comparedWith("panel", o -> {
            var asked = words(o, "classes");
            asked.put("title", Attribute.either(text(o, "titleText"), text(o, "titleHtml")));
            if (o.has("text") || o.has("html")) {
                asked.put("content", html(o));
            }
            return asked;
        }, "attributes", "title html", "custom heading level");
    }

    @TestFactory
    Stream<DynamicTest> password_input() {
        return new Fixtures("password-input").comparedWith("passwordInput", o -> {
            var asked = field(o);
            put(asked, "autoComplete", text(o, "autocomplete"));
            return asked;
        }, "attributes", "value", "with translations");
    }

    @TestFactory
    Stream<DynamicTest> radios() {
        return new Fixtures("radios").comparedWith("radios", o -> {
            var asked = choices(o);
            put(asked, "value", text(o, "value"));
            put(asked, "describedBy", text(o.path("fieldset"), "describedBy"));
            return asked;
        }, "attributes", "items with attributes", "label with attributes", "fieldset params", "fieldset with html",
                "with falsy items",
                "with legend as page heading");
    }

    @TestFactory
    Stream<DynamicTest> select() {
        return new Fixtures("select").comparedWith("select", o -> {
            var asked = field(o);
            put(asked, "value", text(o, "value"));
            asked.put("choices", list(o.path("items")).map(ComponentsMatchTheirFixturesTest::choice).toList());
            return asked;
        }, "attributes", "attributes on items", "without values", "without values with selected value");
    }

    @TestFactory
    Stream<DynamicTest> skip_link() {
        return new Fixtures("skip-link").comparedWith("skipLink", o -> words(o, "text", "href", "classes"), "attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> summary_list() {
        return new Fixtures("summary-list").comparedWith("summaryList", o -> {
            var asked = words(o, "classes");
            put(asked, "card", text(o.path("card").path("title"), "text"));
            asked.put("rows", list(o.path("rows")).map(row -> new SummaryRow(text(row.path("key"), "text"),
                    html(row.path("value")),
                    list(row.path("actions").path("items"))
                            .map(item -> new Link(text(item, "href"), text(item, "text"), text(item, "visuallyHiddenText")))
                            .toList(),
                    text(row, "classes"))).toList());
            return asked;
        }, "attributes", "as a summary card with a html header", "as a summary card with actions",
                "as a summary card with actions plus summary list actions", "as a summary card extreme", "key with html",
                "key with classes",
                "actions with html", "actions with classes", "actions with attributes", "summary card with custom classes",
                "summary card with custom attributes", "summary card with only 1 action",
                "as a summary card with a custom header level",
                "overridden-widths", "single action with anchor", "translated", "classes on items");
    }

    @TestFactory
    Stream<DynamicTest> table() {
        return new Fixtures("table").comparedWith("table", o -> {
            var asked = words(o, "caption", "captionClasses", "classes");
            asked.put("firstIsHeader", o.path("firstCellIsHeader").asBoolean(false));
            asked.put("head", list(o.path("head")).map(ComponentsMatchTheirFixturesTest::cell).toList());
            asked.put("rows",
                    list(o.get("rows")).map(row -> list(row).map(ComponentsMatchTheirFixturesTest::cell).toList()).toList());
            return asked;
        }, "attributes", "head with attributes", "firstCellIsHeader with attributes", "rows with attributes");
    }

    /** Our tabs stay sections with links to them, with JavaScript too: nothing is marked as selected, nothing hidden. */
    @TestFactory
    Stream<DynamicTest> tabs() {
        return new Fixtures("tabs").comparedWith("tabs", o -> {
            var asked = words(o, "id", "title");
            asked.put("sections", list(o.path("items")).map(item -> {
                var panel = item.path("panel");
                return new Section(text(item, "id"), text(item, "label"), panel.has("html") ? html(panel) : output -> {
                    output.writeContent("<p class=\"govuk-body\">");
                    output.writeUserContent(text(panel, "text"));
                    output.writeContent("</p>");
                });
            }).toList());
            return asked;
        }, html -> html.replace(" govuk-tabs__list-item--selected", "").replace(" govuk-tabs__panel--hidden", "")
                .replace(" data-module=\"govuk-tabs\"", ""), "attributes", "classes", "item with attributes",
                "panel with attributes",
                "no item list", "empty item list", "idPrefix");
    }

    @TestFactory
    Stream<DynamicTest> tag() {
        return new Fixtures("tag").comparedWith("tag", o -> words(o, "text", "classes"), "attributes", "html");
    }

    @TestFactory
    Stream<DynamicTest> textarea() {
        return new Fixtures("textarea").comparedWith("textarea", o -> {
            var asked = field(o);
            put(asked, "value", text(o, "value"));
            put(asked, "autoComplete", text(o, "autocomplete"));
            if (o.has("rows")) {
                asked.put("rows", o.get("rows").asInt());
            }
            return asked;
        }, "attributes");
    }

    @TestFactory
    Stream<DynamicTest> warning_text() {
        return new Fixtures("warning-text").comparedWith("warningText", o -> {
            var asked = words(o, "classes");
            put(asked, "fallback", text(o, "iconFallbackText"));
            asked.put("content", html(o));
            return asked;
        }, "attributes");
    }

    private static Map<String, Object> field(JsonNode o) {
        var asked = words(o, "name", "id", "classes", "describedBy");
        asked.put("label", text(o.path("label"), "text"));
        put(asked, "labelClasses", text(o.path("label"), "classes"));
        asked.put("heading", o.path("label").path("isPageHeading").asBoolean(false));
        put(asked, "hint", text(o.path("hint"), "text"));
        put(asked, "error", text(o.path("errorMessage"), "text"));
        put(asked, "groupClasses", text(o.path("formGroup"), "classes"));
        if (o.has("spellcheck")) {
            asked.put("spellCheck", text(o, "spellcheck"));
        }
        if (o.has("disabled")) {
            asked.put("disabled", o.get("disabled").asBoolean());
        }
        return asked;
    }

    private static Map<String, Object> group(JsonNode o) {
        var asked = legend(o.path("fieldset"));
        put(asked, "id", text(o, "id"));
        put(asked, "classes", text(o, "classes"));
        put(asked, "fieldsetClasses", text(o.path("fieldset"), "classes"));
        asked.put("grouped", o.has("fieldset"));
        put(asked, "hint", text(o.path("hint"), "text"));
        put(asked, "error", text(o.path("errorMessage"), "text"));
        put(asked, "groupClasses", text(o.path("formGroup"), "classes"));
        return asked;
    }

    private static Map<String, Object> choices(JsonNode o) {
        var asked = group(o);
        asked.put("name", text(o, "name"));
        put(asked, "id", text(o, "idPrefix"));
        asked.put("choices", list(o.get("items")).map(ComponentsMatchTheirFixturesTest::choice).toList());
        return asked;
    }

    private static Choice choice(JsonNode item) {
        if (item.has("divider")) {
            return Choice.divider(text(item, "divider"));
        }
        var choice = Choice.of(text(item, "value"), text(item, "text")).hint(text(item.path("hint"), "text"))
                .named(text(item, "name")).known(text(item, "id"))
                .labelled(text(item.path("label"), "classes"));
        choice = item.path("checked").isBoolean() ? choice.checked(item.get("checked").asBoolean()) : choice;
        choice = item.path("selected").isBoolean() ? choice.checked(item.get("selected").asBoolean()) : choice;
        choice = item.path("disabled").asBoolean(false) ? choice.unavailable() : choice;
        choice = text(item, "behaviour").equals("exclusive") ? choice.alone() : choice;
        return !item.path("conditional").path("html").isString() || text(item.path("conditional"), "html").isEmpty()
                ? choice
                : choice.revealing(html(item.get("conditional")));
    }

    private static Map<String, Object> legend(JsonNode o) {
        var asked = new HashMap<String, Object>();
        put(asked, "legend", text(o.path("legend"), "text"));
        put(asked, "legendClasses", text(o.path("legend"), "classes"));
        asked.put("heading", o.path("legend").path("isPageHeading").asBoolean(false));
        return asked;
    }

    private static Cell cell(JsonNode cell) {
        return Cell.of(html(cell)).format(text(cell, "format")).classes(text(cell, "classes")).over(cell.path("colspan").asInt(1),
                cell.path("rowspan").asInt(1));
    }

    private static Map<String, Object> words(JsonNode o, String... names) {
        var asked = new HashMap<String, Object>();
        for (var name : names) {
            put(asked, name, text(o, name));
        }
        return asked;
    }

    private static void put(Map<String, Object> asked, String name, String words) {
        if (!words.isEmpty()) {
            asked.put(name, words);
        }
    }

    /** The items of a list; the package's examples hold empty places to show that they are passed over. */
    private static Stream<JsonNode> list(JsonNode items) {
        return new ArrayList<>(StreamSupport.stream(items.spliterator(), false).toList()).stream()
                .filter(item -> !item.isNull() && !List.of("", "false").contains(item.asString("x")));
    }
}
