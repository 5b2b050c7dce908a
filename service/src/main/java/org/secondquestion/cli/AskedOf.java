package org.secondquestion.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Notation;

/** What came of asking all points of one child's chronology: the open questions, and the lines that were not read. */
public record AskedOf(Child child, LocalDate on, List<Question> questions, Map<String, Integer> lines,
        List<Notation.Refused> refused) {

    static List<AskedOf> each(Notation.Read read, LocalDate on, LocalDate known) {
        var knownAt = known.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant().minusNanos(1);
        return read.children().stream().map(
                child -> new AskedOf(child, on, PracticePoints.inForce().open(read.chronologyOf(child).asOf(on, knownAt)),
                        read.lines(), read.refused()))
                .toList();
    }

    /** What is to be asked at a moment, on its cards. */
    public List<Card<Question>> at(Moment moment) {
        return Card.of(questions).stream().filter(card -> card.moment() == moment).toList();
    }

    /** Where an entry stands and what it says: "line 12, 2026-03-02, school: Sign in the child". */
    public String told(Entry<?> entry) {
        return "line " + lines.get(entry.id()) + ", " + entry.happened() + ", " + entry.agency() + ": "
                + Kinds.of(entry.fact()).words()
                + (entry.narrative().isEmpty() ? "" : ". \"" + entry.narrative() + "\"");
    }

    /** Whether the day by which to ask is over. */
    public boolean overdue(Question question) {
        return question.due().isBefore(on);
    }
}
