package org.secondquestion.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is dropped and nothing doubled: the words of the document and the words of what was read are the same, each as often. */
class EveryPrintedWordLandsTest {

    private static final Pattern LABEL = Pattern.compile("(?i)\\b(local|national) resources:");

    @ParameterizedTest
    @EnumSource
    void in_each_form(Specimen form) {
        assertThat(landed(form.read())).containsExactlyInAnyOrderElementsOf(printed(Specimen.text()));
    }

    @Test
    void with_the_rows_in_any_order() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        List<String> lines = Specimen.text().lines().toList();
        int table = lines
                .indexOf(lines.stream().filter(line -> line.startsWith("Key Practice Points\t")).findFirst().orElseThrow());
        for (int round = 0; round < 200; round++) {
            List<String> rows = new ArrayList<>(lines.subList(table + 2, lines.size()));
            Collections.shuffle(rows, random);
            String text = String.join("\n", lines.subList(0, table + 2)) + "\n"
                    + String.join("\n", rows.subList(0, 10 + random.nextInt(rows.size() - 10)));

            assertThat(landed(Specimen.readText(text))).as("seed %s, round %s", seed, round)
                    .containsExactlyInAnyOrderElementsOf(printed(text));
        }
    }

    static List<String> landed(Learning learning) {
        StringBuilder words = new StringBuilder(learning.title());
        learning.compiledFrom().forEach(source -> words.append(' ').append(source.text()));
        for (Theme theme : learning.themes()) {
            words.append(' ').append(theme.heading());
            theme.points().forEach(point -> words.append(' ').append(point.whole()));
            theme.resources().forEach(resource -> words.append(' ').append(resource.asPrinted()));
        }
        learning.doubts().stream().filter(doubt -> doubt.about() == Doubt.About.NOT_PLACED)
                .forEach(doubt -> words.append(' ').append(doubt.read()));
        return Words.split(words.toString()).stream().sorted().toList();
    }

    /** The words of the document without what the reader knows by heart: labels, the contents page, the table's header. */
    static List<String> printed(String text) {
        StringBuilder words = new StringBuilder();
        boolean inContents = false;
        for (String line : text.lines().toList()) {
            boolean header = line.startsWith("Key Practice Points\t");
            inContents = !header && (inContents || line.startsWith("Key Practice Points on"));
            if (!header && !inContents && !line.endsWith("compiled from")) {
                words.append(LABEL.matcher(line.replaceAll("</?u>", "").replace("\t", " \t ")).replaceAll(" ")).append('\n');
            }
        }
        return Words.split(words.toString()).stream().sorted().toList();
    }
}
