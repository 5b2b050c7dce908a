package org.secondquestion.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The document that the partnership publishes, where it lies beside the project; against a list made by hand, position by position. */
class ReadingTheSharedDocumentTest {

    static final Path DOCUMENT = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared/source/learning-from-reviews-and-audits.txt")).filter(Files::exists).findFirst()
            .orElse(Path.of("not beside this project"));
    private static final List<String> BY_HAND = Specimen.resource("shared-document.tsv").lines()
            .filter(line -> !line.startsWith("#")).toList();

    @BeforeAll
    static void the_document_is_here() {
        Assumptions.assumeTrue(Files.exists(DOCUMENT), "the shared document does not lie beside this project");
    }

    @Test
    void has_12_themes_134_points_and_98_resources() throws IOException {
        Learning learning = read();

        assertThat(learning.themes()).extracting(Theme::id).containsExactly("harm", "neglect", "domestic-abuse", "physical",
                "sexual-abuse",
                "exploitation", "babies", "child", "family", "diversity", "multi-agency", "reflection");
        assertThat(learning.themes()).extracting(theme -> theme.points().size()).containsExactly(2, 12, 12, 4, 2, 12, 16, 19, 22,
                7, 13, 13);
        assertThat(learning.themes()).extracting(theme -> theme.resources().size()).containsExactly(1, 9, 6, 6, 5, 7, 29, 11, 12,
                2, 6, 4);
        assertThat(learning.compiledFrom()).hasSize(6);
    }

    @Test
    void each_point_is_whole_and_in_its_place() throws IOException {
        List<String> read = read().themes().stream().flatMap(theme -> theme.points().stream())
                .map(point -> "point\t" + point.place() + "\t" + fingerprint(point.whole())).toList();

        assertThat(read).containsExactlyElementsOf(BY_HAND.stream().filter(line -> line.startsWith("point")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_point_is_whole_in_the_other_forms_too(Specimen form) throws IOException {
        Learning read = Specimen.learning(DocumentReader.read(form.of(Files.readString(DOCUMENT))));

        assertThat(ReadingALearningDocumentTest.points(read))
                .containsExactlyElementsOf(ReadingALearningDocumentTest.points(read()));
        assertThat(EveryPrintedWordLandsTest.landed(read))
                .containsExactlyInAnyOrderElementsOf(EveryPrintedWordLandsTest.printed(Files.readString(DOCUMENT)));
        List<String> expected = titles(read());
        // Drawn anew the rows end in mid line, where the page itself ended a line: a title or two may be cut there.
        assertThat(titles(read)).filteredOn(title -> !expected.contains(title)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void each_resource_is_whole_with_its_publisher_and_date() throws IOException {
        List<String> read = read().themes().stream()
                .flatMap(theme -> theme.resources().stream()
                        .map(resource -> String.join("\t", "resource", theme.id(), resource.scope().name(),
                                resource.linked() ? "linked" : "not linked",
                                resource.published().orElse("-"), resource.publisher().orElse("-"),
                                fingerprint(resource.title()))))
                .toList();

        assertThat(read).containsExactlyElementsOf(BY_HAND.stream().filter(line -> line.startsWith("resource")).toList());
    }

    @Test
    void every_word_lands() throws IOException {
        assertThat(EveryPrintedWordLandsTest.landed(read()))
                .containsExactlyInAnyOrderElementsOf(EveryPrintedWordLandsTest.printed(Files.readString(DOCUMENT)));
    }

    @Test
    void the_doubts_are_few_enough_to_settle_at_one_sitting() throws IOException {
        assertThat(read().doubts()).hasSizeBetween(5, 20).extracting(Doubt::about).doesNotContain(Doubt.About.NOT_PLACED,
                Doubt.About.HEADING);
    }

    private static Learning read() throws IOException {
        return Specimen.learning(DocumentReader.read(Files.readAllBytes(DOCUMENT)));
    }

    private static List<String> titles(Learning learning) {
        return learning.themes().stream().flatMap(theme -> theme.resources().stream()).map(Resource::title).toList();
    }

    private static String fingerprint(String text) {
        List<String> words = Words.split(text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return words.size() + "\t" + HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
