package org.secondquestion.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Notation;

/** What came of asking all points of one child's chronology: the open questions, and the lines that were not read. */
public record AskedOf(Child child, LocalDate on, List<Question> questions, String place, Map<String, Integer> lines,
        Set<String> suggested, List<Notation.Refused> refused) {

    /** What is said of a fact that was read out of the words of a note, and that no person has looked at. */
    static final String SUGGESTED = "suggested by the words, confirmed by nobody";

    static List<AskedOf> each(Notation.Read read, String place, LocalDate on, LocalDate known) {
        var knownAt = known.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant().minusNanos(1);
        return read.children().stream().map(child -> {
            var chronology = read.chronologyOf(child);
            return new AskedOf(child, on, PracticePoints.inForce().open(chronology.asOf(on, knownAt)), place, read.lines(),
                    chronology.suggestedAt(knownAt), read.refused());
        }).toList();
    }

    /** What is to be asked at a moment, on its cards. */
    public List<Card<Question>> at(Moment moment) {
        return Card.of(questions).stream().filter(card -> card.moment() == moment).toList();
    }

    /** Where an entry stands and what it says: "line 12, 2026-03-02, school: Sign in the child". */
    public String told(Entry<?> entry) {
        return place + " " + lines.get(entry.id()) + ", " + entry.happened() + ", " + entry.agency() + ": "
                + Kinds.of(entry.fact()).words()
                + (entry.narrative().isEmpty() ? "" : ". \"" + entry.narrative() + "\"")
                + (suggested.contains(entry.id()) ? " (" + SUGGESTED + ")" : "");
    }

    /** The entries among those that raised a question which only the words of a note suggest. */
    public List<String> suggested(Question question) {
        return question.because().stream().map(Entry::id).filter(suggested::contains).toList();
    }

    /** How much of what raised a question is suggested only; empty where nothing is. */
    public String restsOn(Question question) {
        int some = suggested(question).size();
        return some == 0
                ? ""
                : "It rests " + (some < question.because().size() ? "in part " : "") + "on what is " + SUGGESTED + ".";
    }

    /** A line or row that was not read, and why. */
    public String notRead(Notation.Refused one) {
        return place.equals("row") ? "Row " + one.line() + ": " + one.wrong() + " It reads: " + one.read() : one.inWords();
    }

    /** Whether the day by which to ask is over. */
    public boolean overdue(Question question) {
        return question.due().isBefore(on);
    }
}
