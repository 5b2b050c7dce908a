package org.secondquestion.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.record.Child;
import org.secondquestion.record.Notation;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplesInTheDocsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path NOTATION = DOCS.resolve("chronology-notation.md");

    private static List<String> blocks(Path page, String sort) throws IOException {
        return Pattern.compile("(?s)```" + sort + "\n(.*?)```").matcher(Files.readString(page)).results()
                .map((MatchResult found) -> found.group(1)).toList();
    }

    private static List<Child> children() throws IOException {
        return Notation.read(blocks(NOTATION, "chronology").getFirst()).children();
    }

    @TestFactory
    Stream<DynamicTest> every_line_shown_is_read() throws IOException {
        var children = children();
        try (var pages = Files.list(DOCS)) {
            return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                        for (var block : blocks(page, "chronology")) {
                            var read = Notation.read(block,
                                    block.lines().anyMatch(line -> line.startsWith("child ")) ? List.of() : children);
                            assertThat(read.refused()).as(block).isEmpty();
                            assertThat(Notation.read(Notation.write(read.children(), List.copyOf(read.entries()))).entries())
                                    .isEqualTo(read.entries());
                        }
                    }));
        }
    }

    @Test
    void the_refusals_shown_are_those_that_are_given() throws IOException {
        var refused = Notation.read(blocks(NOTATION, "refused").getFirst(), children()).refused();
        assertThat(blocks(NOTATION, "text").getFirst().lines())
                .containsExactlyElementsOf(refused.stream()
                        .map(one -> "Line " + one.line() + ": " + one.wrong() + "; expected " + one.expected() + ".").toList());
    }
}
