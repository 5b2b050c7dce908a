package org.secondquestion.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondquestion.cli.Terminal.sq;

class ReadingALearningDocumentFromATerminalTest {

    private static final String DOCUMENT = """
                                           Learning in Harrowmere
                                           Key Practice Points on:
                                           Neglect	2
                                           Multi-Agency Working

                                           Key Practice Points	Key Resources (links to external sites)
                                           Neglect
                                           Look at the child's teeth, skin	Local Resources: <u>Seeing Neglect</u>
                                           and shoes.	procedure National Resources: "Small things" (May 2022 – Invented Society)
                                           Multi-Agency Working
                                           Share the minutes within the week.
                                           """;

    @TempDir
    Path folder = Path.of("");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("learning.txt"), text).toString();
    }

    @Test
    void themes_points_resources_and_doubts_are_printed() throws IOException {
        var ran = sq("library", "read", file(DOCUMENT));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("2 themes, 2 practice points, 2 resources, 1 doubt to settle",
                "neglect 1  Look at the child's teeth, skin and shoes.", "- Seeing Neglect procedure [linked]",
                "- Small things, Invented Society, 2022-05", "the page number is missing from the contents page");
    }

    @Test
    void as_json_each_point_carries_its_place_and_each_doubt_its_alternatives() throws IOException {
        var ran = sq("library", "read", file(DOCUMENT), "--format", "json");
        var json = JsonMapper.shared().readTree(ran.out());

        assertThat(json.at("/counted/points").asInt()).isEqualTo(2);
        assertThat(json.at("/themes/0/points/0/place").asString()).isEqualTo("neglect 1");
        assertThat(json.at("/themes/0/resources/1/published").asString()).isEqualTo("2022-05");
        assertThat(json.at("/themes/0/resources/0/linked").asBoolean()).isTrue();
        assertThat(json.at("/doubts/0/alternatives/0").asString()).contains("page number is missing");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_a_sentence() throws IOException {
        var ran = sq("library", "read", file(""));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("This file is empty.");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_refused() {
        assertThat(sq("library", "read", folder.resolve("none.pdf").toString()).err()).contains("There is no file");
        var ran = sq("library", "read", folder.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("is a folder");
    }

    @Test
    void without_a_command_it_says_what_it_can_do() {
        assertThat(sq("library").out()).contains("read");
    }
}
