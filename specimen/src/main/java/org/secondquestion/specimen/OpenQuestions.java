package org.secondquestion.specimen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;

/**
 * Prints how many questions are open for each invented child, by moment; with the name of a family also which they are and
 * which entries raised them. Arguments: a day, and families.
 */
public final class OpenQuestions {

    private OpenQuestions() {
    }

    public static void main(String[] arguments) {
        var day = arguments.length == 0 ? LocalDate.of(2026, 11, 23) : LocalDate.parse(arguments[0]);
        var wanted = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var specimens = Specimens.asOf(day);
        System.out.println(table(specimens));
        for (var name : wanted)
            System.out.println(inFull(specimens.get(name), day));
    }

    /** A line for each child, a column for each moment. */
    static String table(Specimens specimens) {
        var text = new StringBuilder("%-12s %-14s".formatted("family", "child"));
        for (var moment : Moment.values())
            text.append("%12s".formatted(moment.name().toLowerCase(Locale.ROOT)));
        text.append("%8s%n".formatted("all"));
        for (var family : specimens.families())
            for (var child : family.children()) {
                var open = open(family, child, specimens.day());
                text.append("%-12s %-14s".formatted(family.name(), child.id()));
                for (var moment : Moment.values())
                    text.append("%12d".formatted(open.stream().filter(question -> question.moment() == moment).count()));
                text.append("%8d%n".formatted(open.size()));
            }
        return text.toString();
    }

    private static String inFull(Family family, LocalDate day) {
        return family.children().stream().map(child -> child.id() + "\n" + open(family, child, day).stream()
                .map(OpenQuestions::line).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
    }

    private static String line(Question question) {
        return "  %-11s due %s since %s %s %s %s".formatted(question.moment(), question.due(), question.since(),
                question.point().id(), question.because().stream().map(Entry::id).toList(), question.found());
    }

    static List<Question> open(Family family, Child child, LocalDate day) {
        return PracticePoints.inForce().open(family.chronologyOf(child).asOf(day));
    }
}
