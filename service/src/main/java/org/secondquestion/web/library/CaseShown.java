package org.secondquestion.web.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondquestion.points.Case;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Notation;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.ServiceWords;

/** A case of a point's page as an example to read: the child, the entries in numbered lines, and what the point says on which day. */
public record CaseShown(String shows, String title, String child, List<Line> lines, List<String> says) {

    /** One entry of the example. */
    public record Line(String day, String kind, List<String> said, String narrative, String who) {
    }

    private static final Map<String, String> STATES = Map.of("open", "the question is open", "answered", "it is answered",
            "set aside", "it is set aside", "not relevant", "it asks nothing");

    static CaseShown of(Case one) {
        var read = Notation.read(one.chronology());
        var entries = read.entries().stream()
                .sorted(Comparator.comparingInt((Entry<?> entry) -> Optional.ofNullable(read.lines().get(entry.id())).orElse(0)))
                .toList();
        var numbers = entries.stream().map(Entry::id).toList();
        return new CaseShown(words(one.shows()), one.title(), child(read.children().getFirst()),
                entries.stream().map(CaseShown::line).toList(),
                one.expected().stream().map(expected -> says(expected, numbers)).toList());
    }

    private static String words(Case.Shows shows) {
        return switch (shows) {
            case ASKS -> "It asks";
            case QUIET -> "It stays quiet";
            case ANSWERED -> "It is answered";
            case EDGE -> "On the edge";
            case RE_ASK -> "It asks again";
        };
    }

    private static String child(Child child) {
        var early = child.gestationWeeks() < 37 ? ", at " + child.gestationWeeks() + " weeks" : "";
        return child.born().map(born -> child.name() + ", born " + Dates.day(born) + early)
                .orElseGet(() -> child.name() + ", expected " + child.due().map(Dates::day).orElse(""));
    }

    private static Line line(Entry<?> entry) {
        var kind = Kinds.of(entry.fact());
        var said = kind.fields().stream()
                .flatMap(field -> field.shown(entry.fact())
                        .map(answer -> field.words() + (field.words().endsWith("?") ? " " : ": ") + answer).stream())
                .toList();
        var happened = entry.happened();
        var days = happened.from().equals(happened.to())
                ? Dates.day(happened.from())
                : Dates.day(happened.from()) + " to " + Dates.day(happened.to());
        var late = entry.recordedDay().isAfter(happened.to()) ? " (recorded " + Dates.day(entry.recordedDay()) + ")" : "";
        var service = ServiceWords.of(entry.agency().service());
        return new Line((happened.about() ? "About " + days : days) + late, kind.words(), said, entry.narrative(),
                entry.agency().name().isEmpty() ? service : service + ", " + entry.agency().name());
    }

    private static String says(Case.Expected expected, List<String> numbers) {
        var words = new ArrayList<String>();
        expected.entries()
                .map(names -> names.stream().map(name -> numbers.indexOf(name) + 1).sorted().map(String::valueOf).toList())
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> words.add((expected.state().equals("answered") ? "by " : "because of ")
                        + (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines)));
        expected.since().ifPresent(since -> words.add("since " + Dates.day(since)));
        expected.due().ifPresent(due -> words.add("to be asked by " + Dates.day(due)));
        expected.again().ifPresent(again -> words.add(again.equals("never")
                ? "time alone changes nothing"
                : "looked at again on " + Dates.day(LocalDate.parse(again))));
        return "On " + Dates.day(expected.on()) + expected.known().map(known -> ", as known on " + Dates.day(known)).orElse("")
                + " " + Optional.ofNullable(STATES.get(expected.state())).orElse(expected.state())
                + (words.isEmpty() ? "" : ": " + String.join("; ", words)) + ".";
    }
}
