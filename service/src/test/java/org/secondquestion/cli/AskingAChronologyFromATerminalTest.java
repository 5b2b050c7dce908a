package org.secondquestion.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondquestion.cli.Terminal.sq;

class AskingAChronologyFromATerminalTest {

    private static final String CHILD = "child ada | Ada Invented | born 2019-01-10 | girl | known 2026-10-20\n";
    private static final String HUNGRY = "#hungry 2026-11-02 | school, M. Invented | sign: hungry | told by child | \"She put bread in her pocket.\"\n";

    @TempDir
    Path folder = Path.of("");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("chronology.txt"), text).toString();
    }

    @Test
    void open_questions_are_told_with_their_evidence_their_day_and_what_would_answer_them() throws IOException {
        var ran = sq("ask", file(CHILD + HUNGRY), "--on", "2026-11-03");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Has the child been weighed, and plotted?", "neglect.weigh-the-child",
                "to be asked by 2026-11-09",
                "line 2, 2026-11-02, school", "What would answer it: A weight taken");
    }

    @Test
    void as_json_they_carry_point_moment_opened_due_because_and_what_answers_them() throws IOException {
        var ran = sq("ask", file(CHILD + HUNGRY + "2026-11-02 | school | singn: thin\n"), "--on", "2026-11-03", "--format",
                "json");
        var json = JsonMapper.shared().readTree(ran.out());
        var question = json.get("questions").valueStream()
                .filter(q -> q.get("point").asString().equals("neglect.weigh-the-child")).findFirst().orElseThrow();
        assertThat(json.get("child").asString()).isEqualTo("ada");
        assertThat(json.get("on").asString()).isEqualTo("2026-11-03");
        assertThat(question.get("moment").asString()).isEqualTo("NOW");
        assertThat(question.get("opened").asString()).isEqualTo("2026-11-02");
        assertThat(question.get("due").asString()).isEqualTo("2026-11-09");
        assertThat(question.get("because").get(0).asString()).isEqualTo("hungry");
        assertThat(question.get("answeredBy").asString()).startsWith("A weight");
        assertThat(json.get("refused").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(json.get("refused").get(0).get("expected").asString()).isEqualTo("perhaps 'sign'");
    }

    @Test
    void as_cards_no_card_grades_a_child() throws IOException {
        var ran = sq("ask", file(CHILD + HUNGRY), "--on", "2026-11-03", "--format", "cards");
        var cards = JsonMapper.shared().readTree(ran.out()).get("cards");
        assertThat(cards.valueStream()).isNotEmpty().allSatisfy(card -> {
            assertThat(card.get("indicator").asString()).isIn("info", "warning");
            assertThat(card.get("summary").asString()).hasSizeLessThan(140);
            assertThat(card.get("source").get("label").asString()).startsWith("Second Question");
        });
    }

    @Test
    void as_html_hostile_words_stay_words() throws IOException {
        var ran = sq("ask", file(CHILD + HUNGRY.replace("bread", "<script>alert(1)</script>")), "--on", "2026-11-03", "--format",
                "html");
        assertThat(ran.out()).startsWith("<!doctype html>").contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void what_was_recorded_after_a_day_is_not_known_on_it() throws IOException {
        var text = CHILD + HUNGRY.replace(" | told by child", " | told by child | recorded 2026-11-20");
        var then = sq("ask", file(text), "--on", "2026-11-21", "--known", "2026-11-19", "--format", "json");
        var now = sq("ask", file(text), "--on", "2026-11-21", "--format", "json");
        assertThat(then.out()).doesNotContain("neglect.weigh-the-child");
        assertThat(now.out()).contains("neglect.weigh-the-child");
    }

    @Test
    void of_several_children_each_is_asked_about() throws IOException {
        var ran = sq("ask", file(CHILD + CHILD.replace("ada", "ben").replace("Ada", "Ben") + HUNGRY), "--on", "2026-11-03",
                "--format", "json");
        assertThat(JsonMapper.shared().readTree(ran.out()).valueStream().map(child -> child.get("child").asString()))
                .containsExactly("ada", "ben");
    }

    @Test
    void a_file_that_is_not_there_is_refused_in_a_sentence() {
        var ran = sq("ask", folder.resolve("none.txt").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no file ");
    }

    @Test
    void a_file_that_names_no_child_is_refused_with_what_to_write() throws IOException {
        var ran = sq("ask", file(HUNGRY));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("names a child").contains("child ada |");
    }

    @Test
    void a_file_that_holds_no_chronology_is_refused() throws IOException {
        var path = Files.write(folder.resolve("binary"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sq("ask", path.toString()).err()).contains("No line of this file begins with a date").contains("child ada |");
    }

    @Test
    void a_mistyped_option_is_refused_with_the_one_that_was_meant() throws IOException {
        var ran = sq("ask", file(CHILD), "--fromat", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("sq does not know '--fromat' here. Did you mean '--format'?");
    }

    @Test
    void a_mistyped_command_is_refused_with_the_one_that_was_meant() {
        assertThat(sq("pionts").err()).contains("Did you mean 'points'?");
    }

    @Test
    void a_day_that_is_none_is_refused_with_how_to_write_one() throws IOException {
        assertThat(sq("ask", file(CHILD), "--on", "9 March").err()).contains("'9 March' is not a day; write it like 2026-03-09");
    }

    @Test
    void the_points_in_force_are_listed_and_all_are_executable() {
        var points = JsonMapper.shared().readTree(sq("points", "--format", "json").out());
        assertThat(points.valueStream()).isNotEmpty()
                .allSatisfy(point -> assertThat(point.get("executable").asBoolean()).isTrue());
    }

    @Test
    void every_command_explains_itself() {
        for (var command : Sq.commandLine().getSubcommands().keySet())
            assertThat(sq(command, "--help").exit()).as(command).isZero();
        assertThat(sq().out()).contains("Commands:");
    }
}
