package org.secondquestion.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.secondquestion.points.Load;
import org.secondquestion.points.Load.Opened;
import org.secondquestion.points.Load.Shown;
import org.secondquestion.points.Load.Week;
import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Chronology;
import org.secondquestion.specimen.Caseload;
import org.secondquestion.specimen.Specimens;

/** How much the points ask of those who work with children: over the invented families and a generated caseload, or of one file. */
final class AskLoad {

    private static final long SEED = 2026;

    private AskLoad() {
    }

    /** The invented families and so many generated children. */
    static void ofSpecimens(int children, LocalDate day, PrintWriter out, PrintWriter progress) {
        var specimens = Specimens.asOf(day).families().stream()
                .flatMap(family -> family.children().stream().map(family::chronologyOf)).toList();
        print("The invented families", specimens, out, progress);
        out.println();
        print("A generated caseload (seed " + SEED + ")", Caseload.of(children, SEED), out, progress);
    }

    /** The children of a file. */
    static void of(String title, List<Chronology> chronologies, PrintWriter out, PrintWriter progress) {
        print(title, chronologies, out, progress);
    }

    private static void print(String title, List<Chronology> chronologies, PrintWriter out, PrintWriter progress) {
        var weeks = new ArrayList<Week>();
        int done = 0;
        for (var chronology : chronologies) {
            weeks.addAll(weeksOf(chronology));
            done++;
            if (done % 10 == 0) {
                progress.println(done + " of " + chronologies.size() + " children");
                progress.flush();
            }
        }
        out.println(title + ": " + chronologies.size() + " children, " + weeks.size() + " weeks in which agencies were at work");
        if (weeks.isEmpty())
            return;
        out.println();
        quantiles("new cards", weeks.stream().map(Week::newCards).sorted().toList(), out);
        quantiles("new questions", weeks.stream().map(Week::newQuestions).sorted().toList(), out);
        out.println();
        moments(weeks, out);
        out.println();
        points(weeks, out);
    }

    private static List<Week> weeksOf(Chronology chronology) {
        var days = chronology.entries().stream().map(entry -> entry.recordedDay()).sorted().toList();
        return days.isEmpty() ? List.of() : Load.of(chronology, days.getFirst(), days.getLast(), PracticePoints.inForce());
    }

    private static void quantiles(String what, List<Long> sorted, PrintWriter out) {
        out.println(String.format(Locale.ROOT,
                "%-14s a child and week, outside writing: half at most %d, 90 in 100 at most %d, most %d, on average %.2f",
                what, at(sorted, 0.5), at(sorted, 0.9), sorted.getLast(),
                sorted.stream().mapToLong(Long::longValue).average().orElse(0)));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    private static void moments(List<Week> weeks, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%-12s %10s %10s %10s %12s", "moment", "new cards", "new parts", "folded",
                "cards a week"));
        for (var moment : Moment.values()) {
            var cards = count(weeks, moment, Shown.NEW_CARD);
            out.println(String.format(Locale.ROOT, "%-12s %10d %10d %10d %12.2f", moment.name().toLowerCase(Locale.ROOT), cards,
                    count(weeks, moment, Shown.NEW_PART), count(weeks, moment, Shown.FOLDED), (double) cards / weeks.size()));
        }
    }

    private static long count(List<Week> weeks, Moment moment, Shown shown) {
        return opened(weeks).filter(one -> one.moment() == moment && one.shown() == shown).count();
    }

    private static void points(List<Week> weeks, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%-40s %8s %8s %22s", "point", "opened", "folded", "a child in 100 weeks"));
        PracticePoints.inForce().all().stream().map(point -> point.id())
                .sorted(Comparator.comparingLong((String id) -> -opened(weeks).filter(one -> one.point().equals(id)).count())
                        .thenComparing(id -> id))
                .forEach(id -> {
                    long all = opened(weeks).filter(one -> one.point().equals(id)).count();
                    long folded = opened(weeks).filter(one -> one.point().equals(id) && one.shown() == Shown.FOLDED).count();
                    out.println(String.format(Locale.ROOT, "%-40s %8d %8d %22.2f", id, all, folded, 100.0 * all / weeks.size()));
                });
    }

    private static Stream<Opened> opened(List<Week> weeks) {
        return weeks.stream().flatMap(week -> week.opened().stream());
    }
}
