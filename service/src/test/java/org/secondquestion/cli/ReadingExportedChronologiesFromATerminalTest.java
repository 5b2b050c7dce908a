package org.secondquestion.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondquestion.cli.Terminal.sq;

class ReadingExportedChronologiesFromATerminalTest {

    private static final String TABLE = """
                                        Date,Agency,Narrative
                                        02/11/2026,School,He was hungry and asked for bread twice.
                                        03/11/2026,School,He brought his reading book.
                                        """;
    private static final String WEIGH = "neglect.weigh-the-child";
    private static final String SUGGESTED = "suggested by the words, confirmed by nobody";

    @TempDir
    Path folder = Path.of("");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("export.csv"), text).toString();
    }

    @Test
    void a_table_of_dates_agencies_and_words_is_asked_and_says_what_is_only_suggested() throws IOException {
        var ran = sq("ask", file(TABLE), "--child", "Ada Invented", "--born", "2019-01-10", "--on", "2026-11-04");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Ada Invented, on 2026-11-04", "Has the child been weighed, and plotted?", WEIGH,
                "row 2, 2026-11-02, school");
        assertThat(ran.out().replaceAll("\\s+", " ")).contains("It rests on what is " + SUGGESTED)
                .contains("(" + SUGGESTED + ")");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void json_names_the_entries_that_are_suggested_and_html_says_so() throws IOException {
        var table = file(TABLE);
        var json = JsonMapper.shared().readTree(
                sq("ask", table, "--born", "2019-01-10", "--on", "2026-11-04", "--format", "json").out());
        var question = json.get("questions").valueStream().filter(one -> one.get("point").asString().equals(WEIGH)).findFirst()
                .orElseThrow();
        assertThat(question.get("suggested")).isEqualTo(question.get("because"));
        assertThat(sq("ask", table, "--born", "2019-01-10", "--on", "2026-11-04", "--format", "html").out()).contains(SUGGESTED,
                "Child of export.csv");
    }

    @Test
    void without_a_day_of_birth_it_says_what_is_taken_for_granted() throws IOException {
        assertThat(sq("ask", file(TABLE), "--on", "2026-11-04").err()).contains("--born");
    }

    @Test
    void rows_about_several_children_are_asked_of_each_and_never_of_one_together() throws IOException {
        var table = file("""
                         Date,Child,Agency,Narrative
                         02/11/2026,Ada Invented,School,She was hungry and asked for bread twice.
                         03/11/2026,Bo Invented,School,He brought his reading book.
                         """);
        var json = JsonMapper.shared().readTree(sq("ask", table, "--on", "2026-11-04", "--format", "json").out());
        assertThat(json.valueStream()).hasSize(2);
        var bo = sq("ask", table, "--child", "Bo Invented", "--on", "2026-11-04").out();
        assertThat(bo).contains("Bo Invented").doesNotContain(WEIGH).doesNotContain("Ada");
    }

    @Test
    void the_reader_shows_each_row_with_the_facts_its_words_tell_and_whose_word_each_is() throws IOException {
        var ran = sq("read", file(TABLE));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Row 2, 2026-11-02, school",
                "sign: hungry (told as so; word of: practitioner) \"was hungry\"",
                "CSV file: 2 rows read, 0 refused.");
        var json = JsonMapper.shared().readTree(sq("read", file(TABLE), "--format", "json").out());
        assertThat(json.get("rows").get(0).get("facts").get(0).get("fact").asString()).isEqualTo("sign: hungry");
    }

    @Test
    void rows_that_cannot_be_read_are_told_and_written_to_a_file_to_mend() throws IOException {
        var mend = folder.resolve("mend.csv");
        var ran = sq("read", file(TABLE + "some day,School,=He drew a picture.\n"), "--refused", mend.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).contains("Not read. Row 4:");
        assertThat(Files.readString(mend)).contains("some day", "'=He drew a picture.");
    }

    @Test
    void the_text_of_one_note_is_read_fact_by_fact() throws IOException {
        var ran = sq("read", file("He was hungry and asked for bread twice."));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("sign: hungry").doesNotContain("Row");
    }
}
