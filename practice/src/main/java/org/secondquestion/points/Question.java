package org.secondquestion.points;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** A practice point that is open for a child: since when, by when and at which moment to ask, and what raised it. */
public record Question(PracticePoint point, LocalDate since, LocalDate due, Moment moment, List<Entry<?>> because, String found)
        implements
            Waiting {

    public Question {
        because = List.copyOf(because);
    }

    /** What the partnership chose otherwise than the point's page, in words. */
    public List<String> chosen() {
        return Rows.each(point.settings().chosen(), Parameter::chosenInWords);
    }

    @Override
    public String pointId() {
        return point.id();
    }
}
