package org.secondquestion.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;

/** Lists the practice points in force. */
@Command(name = "points", description = "List the practice points in force.", mixinStandardHelpOptions = true)
final class Points implements Callable<Integer> {

    /** How the points are printed. */
    enum Format {
        TEXT, JSON
    }

    private record One(String id, String theme, String title, String question, String moment, String within, String place,
            String taughtBy, String sameCheckAs, boolean executable) {
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if left out.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        var points = PracticePoints.inForce().all().stream().flatMap(Points::cited).toList();
        var out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(AskJson.MAPPER.writeValueAsString(points));
            case TEXT -> print(points);
        }
        out.flush();
        return 0;
    }

    private void print(List<One> points) {
        var out = spec.commandLine().getOut();
        int widest = points.stream().mapToInt(point -> point.id().length()).max().orElse(0);
        points.forEach(point -> out.println(point.id() + " ".repeat(widest - point.id().length() + 2)
                + String.format("%-11s", point.moment()) + point.question()));
        out.println();
        out.println(points.size() + " practice points in force, all of them executable"
                + (points.stream().allMatch(point -> point.sameCheckAs().isEmpty())
                        ? "."
                        : "; " + points.stream().filter(point -> !point.sameCheckAs().isEmpty()).count()
                                + " of them cite the check of another."));
    }

    /** Under its own id, and under those by which other themes cite it. */
    private static Stream<One> cited(PracticePoint point) {
        return Stream.concat(Stream.of(one(point, point.id(), "")),
                point.page().citedAs().stream().map(id -> one(point, id, point.id())));
    }

    private static One one(PracticePoint point, String id, String sameCheckAs) {
        var page = point.page();
        return new One(id, id.substring(0, id.indexOf('.')), page.title(), page.question(), page.moment().name(),
                point.settings().get("within").value(), page.place(), page.taughtBy(), sameCheckAs, true);
    }
}
