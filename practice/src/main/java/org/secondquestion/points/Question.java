package org.secondquestion.points;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.record.Entry;

/** A practice point that is open for a child: since when, by when and at which moment to ask, and what raised it. */
public record Question(PracticePoint point, LocalDate since, LocalDate due, Moment moment, List<Entry<?>> because, String found) {

    public Question {
        because = List.copyOf(because);
    }
}
