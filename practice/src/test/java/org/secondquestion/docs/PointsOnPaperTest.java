package org.secondquestion.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.secondquestion.points.Bundle;
import org.secondquestion.points.Parameter;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/points.md is drawn from the pages of the points; write it anew with -Dsq.write=true. */
class PointsOnPaperTest {

    private static final Path PAGE = Path.of("../docs/points.md");
    private static final Path REGISTER = Path.of("src/test/resources/org/secondquestion/library/register.tsv");
    private static final List<PracticePoint> ALL = PracticePoints.inForce().all();

    @Test
    void every_point_in_force_stands_on_the_page() throws IOException {
        if (Boolean.getBoolean("sq.write"))
            Files.writeString(PAGE, page());
        assertThat(Files.readString(PAGE)).as("docs/points.md is out of date; write it with -Dsq.write=true").isEqualTo(page());
    }

    @Test
    void every_point_of_the_register_is_in_force() throws IOException {
        var register = Files.readAllLines(REGISTER).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t'))).toList();
        assertThat(register).hasSize(158);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(register);
    }

    private static List<String> ids() {
        return ALL.stream().flatMap(point -> Stream.concat(Stream.of(point.id()), point.page().citedAs().stream())).toList();
    }

    private static String page() {
        return """
               # The practice points

               %d ids, %d of them citing the check of another theme. Drawn from the points' pages: each links to its own, with why it
               matters, what raises and answers it, its limits and its cases. `./sq points` lists them in a terminal; the library shows
               them in the browser. "Within" is the page's value; in brackets the range in which a partnership may choose, and where the
               value comes from.
               """
                .formatted(ids().size(), ids().size() - ALL.size())
                + Arrays.stream(Theme.values()).map(PointsOnPaperTest::theme).collect(Collectors.joining()) + folds() + bundles();
    }

    private static String theme(Theme theme) {
        var own = ALL.stream().filter(point -> point.page().theme() == theme).toList();
        var cited = ALL.stream().flatMap(point -> point.page().citedAs().stream().filter(id -> id.startsWith(theme.id() + "."))
                .map(id -> "`" + id + "` is the check of " + link(point) + ", cited from this theme.\n")).toList();
        return "\n## " + theme.title() + " (" + (own.size() + cited.size()) + ")\n\n"
                + "| point | asks | at | within | its other numbers | taught by |\n|---|---|---|---|---|---|\n"
                + own.stream().map(PointsOnPaperTest::row).collect(Collectors.joining())
                + (cited.isEmpty() ? "" : "\n" + String.join("\n", cited));
    }

    private static String row(PracticePoint point) {
        var page = point.page();
        var within = point.settings().get("within");
        var others = page.settings().parameters().stream().filter(parameter -> !parameter.equals(within))
                .map(parameter -> parameter.name() + " " + value(parameter)).collect(Collectors.joining("; "));
        return "| " + String.join(" | ", link(point), page.question(), page.moment().name(), value(within), others,
                page.taughtBy()) + " |\n";
    }

    private static String value(Parameter parameter) {
        return parameter.onPage() + " (" + parameter.least() + " to " + parameter.most() + "), " + parameter.from();
    }

    private static String link(PracticePoint point) {
        var code = point.code().getClass();
        return "[" + point.id() + "](../practice/src/main/java/" + code.getPackageName().replace('.', '/') + "/"
                + code.getSimpleName() + ".md)";
    }

    private static String folds() {
        return """

               ## What folds into what

               While the second is open, the first is shown inside it and not beside it: it stays open, keeps its history and is answered
               as ever. A question for today is never folded.

               | point | inside | because |
               |---|---|---|
               """
                + ALL.stream().flatMap(point -> point.page().folds().stream().map(fold -> "| " + point.id() + " | " + fold.into()
                        + " | " + fold.because().replaceFirst("^because ", "").replaceFirst("\\.$", "") + " |\n"))
                        .collect(Collectors.joining());
    }

    private static String bundles() {
        return """

               ## What stands on one card

               Questions of one bundle that are asked at one moment are the parts of one card, the most urgent first.

               | card | points |
               |---|---|
               """ + Arrays.stream(Bundle.values()).map(bundle -> "| " + bundle.title() + " | "
                + ALL.stream().filter(point -> point.page().bundle() == bundle).map(PracticePoint::id)
                        .collect(Collectors.joining(", "))
                + " |\n").collect(Collectors.joining());
    }
}
