package org.secondquestion.points.babies;

import java.time.LocalDate;

import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Mobility;
import org.secondquestion.record.Observation.Movement;

/** Whether a child could move about alone on a day, by what was observed and, where nobody observed it, by age. */
final class Mobile {

    private Mobile() {
    }

    static boolean notYet(LocalDate day, ChildRecord record, Settings settings) {
        var observed = record.all(Mobility.class);
        var before = observed.stream().filter(entry -> !entry.day().isAfter(day) && holds(entry, day, record, settings))
                .reduce((earlier, later) -> later);
        if (before.isPresent())
            return !movesAlone(before.get().fact().movement());
        boolean youngEnough = day.isBefore(settings.span("age").after(record.child().correctedBirth()));
        return youngEnough || observed.stream().filter(entry -> entry.day().isAfter(day)).findFirst()
                .filter(entry -> !movesAlone(entry.fact().movement())).isPresent();
    }

    /** A baby outgrows being observed as not mobile; an older child, and one who walks, stays what was observed. */
    private static boolean holds(Entry<Mobility> observed, LocalDate day, ChildRecord record, Settings settings) {
        var movement = observed.fact().movement();
        return movesAlone(movement) || movement == Movement.NOT_INDEPENDENTLY_MOBILE
                || !observed.day().isBefore(settings.span("outgrown").after(record.child().correctedBirth()))
                || day.isBefore(settings.span("observation holds").after(observed.day()));
    }

    private static boolean movesAlone(Movement movement) {
        return switch (movement) {
            case CRAWLING, CRUISING, WALKING -> true;
            case NOT_MOBILE, ROLLING, NOT_INDEPENDENTLY_MOBILE -> false;
        };
    }
}
