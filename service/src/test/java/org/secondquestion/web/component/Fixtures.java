package org.secondquestion.web.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The package's own examples of one component: what was asked for and the HTML that has to come out. */
final class Fixtures {

    private static final String FOLDER = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";
    private static final TemplateEngine TAGS = TemplateEngine.createPrecompiled(ContentType.Html);

    private final String component;
    private final List<JsonNode> examples;

    Fixtures(String component) {
        this.component = component;
        this.examples = StreamSupport.stream(read(component).get("fixtures").spliterator(), false).toList();
    }

    /** A test for each example that is not among those left out; those left out must exist. */
    Stream<DynamicTest> comparedWith(String tag, Function<JsonNode, Map<String, Object>> asked, String... leftOut) {
        return comparedWith(tag, asked, Function.identity(), leftOut);
    }

    Stream<DynamicTest> comparedWith(String tag, Function<JsonNode, Map<String, Object>> asked,
            Function<String, String> expectation,
            String... leftOut) {
        assertThat(examples).extracting(example -> example.get("name").asString()).contains(leftOut);
        return examples.stream().filter(example -> !List.of(leftOut).contains(example.get("name").asString()))
                .map(example -> DynamicTest.dynamicTest(component + ": " + example.get("name").asString(),
                        () -> assertThat(normal(render(tag, asked.apply(example.get("options")))))
                                .isEqualTo(normal(expectation.apply(example.get("html").asString())))));
    }

    static Content html(JsonNode options) {
        return options.has("html")
                ? output -> output.writeContent(options.get("html").asString())
                : Words.of(text(options, "text"));
    }

    static String text(JsonNode options, String name) {
        return options.path(name).asString("");
    }

    private static String render(String tag, Map<String, Object> asked) {
        var output = new StringOutput();
        TAGS.render("component/" + tag + ".jte", asked, output);
        return output.toString();
    }

    private static JsonNode read(String component) {
        try (var json = Fixtures.class.getResourceAsStream(FOLDER + component + "/fixtures.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line a tag, attributes by name, runs of white space as one: what a browser would see as the same is the same. */
    static String normal(String html) {
        var lines = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, lines));
        return lines.toString();
    }

    private static void write(Node node, int depth, StringBuilder lines) {
        if (node instanceof TextNode text) {
            var said = text.getWholeText().replaceAll("\\s+", " ").strip();
            if (!said.isEmpty()) {
                lines.repeat(' ', depth).append(said).append('\n');
            }
        } else if (node instanceof Element element) {
            lines.repeat(' ', depth).append('<').append(element.tagName());
            element.attributes().asList().stream().sorted(java.util.Comparator.comparing(a -> a.getKey()))
                    .forEach(a -> lines.append(' ').append(a.getKey()).append("=\"")
                            .append(a.getValue().strip().replaceAll("\\s+", " "))
                            .append('"'));
            lines.append(">\n");
            element.childNodes().forEach(child -> write(child, depth + 1, lines));
        }
    }
}
