package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.secondquestion.record.Child;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Pregnancy;

/** The weeks of a pregnancy, reckoned from the day the child is due or was born and from the weeks that were written down. */
final class Weeks {

    private Weeks() {
    }

    /** The day on which the pregnancy came to a week: the earliest, where what was written differs. */
    static LocalDate reached(int week, ChildRecord record) {
        var child = record.child();
        var reckoned = child.due().map(due -> due.minusWeeks(Child.TERM_WEEKS - week))
                .orElseGet(() -> child.birth().minusWeeks(child.gestationWeeks() - week));
        var written = record.all(Pregnancy.class).stream()
                .flatMap(entry -> entry.fact().weeks().map(weeks -> entry.day().minusWeeks(weeks - week)).stream());
        return Stream.concat(Stream.of(reckoned), written).min(Comparator.naturalOrder()).orElseThrow();
    }
}
