package org.secondquestion.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.points.Moment;
import org.secondquestion.points.Waiting;

/** A question as it is kept: what raises it, and how it ended where it has. */
public record KeptQuestion(UUID id, UUID child, String point, Instant asked, LocalDate opened, LocalDate due, Moment moment,
        List<String> because,
        String found, List<String> chosen, Optional<Ending> ending, Optional<Instant> ended,
        List<String> endedBy) implements Waiting {

    public KeptQuestion {
        because = List.copyOf(because);
        chosen = List.copyOf(chosen);
        endedBy = List.copyOf(endedBy);
    }

    @Override
    public String pointId() {
        return point;
    }

    @Override
    public LocalDate since() {
        return opened;
    }

    public boolean open() {
        return ending.isEmpty();
    }
}
