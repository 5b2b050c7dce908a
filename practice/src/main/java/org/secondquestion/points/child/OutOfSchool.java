package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Circumstance.Learning;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.Exclusion;
import org.secondquestion.record.Incident.ExclusionKind;
import org.secondquestion.record.Service;

/** That a child has no place to learn, or only part of one, and which services are of learning. */
final class OutOfSchool {

    static final Set<Service> OF_LEARNING = Set.of(Service.SCHOOL, Service.COLLEGE, Service.EDUCATION, Service.NURSERY);

    private OutOfSchool() {
    }

    /** What shows it, oldest first, since the last entry that the child learns somewhere; none where the child does. */
    static List<Entry<? extends Fact>> shownBy(ChildRecord record) {
        var out = new ArrayList<Entry<? extends Fact>>(
                record.all(Exclusion.class, one -> one.exclusion() != ExclusionKind.SUSPENSION));
        out.addAll(record.all(Education.class, one -> isWithout(one.learning())));
        if (out.isEmpty())
            return out;
        record.latest(Education.class, one -> !isWithout(one.learning())).ifPresent(back -> out.removeIf(
                entry -> entry.day().isBefore(back.day()) || entry.day().equals(back.day()) && back.wasRecordedAfter(entry)));
        out.sort(Comparator.<Entry<?>, LocalDate>comparing(Entry::day).thenComparing(Entry::recorded));
        return out;
    }

    static boolean isWithout(Learning learning) {
        return learning == Learning.NO_PLACE || learning == Learning.OFF_ROLL;
    }

    /** The first of them, and those that say another thing than the one before: the same entered anew changes nothing. */
    static <E extends Entry<? extends Fact>> List<E> turns(List<E> out) {
        var turns = new ArrayList<E>();
        for (var entry : out)
            if (turns.isEmpty() || !kind(turns.getLast()).equals(kind(entry)))
                turns.add(entry);
        return turns;
    }

    private static Object kind(Entry<? extends Fact> entry) {
        return switch (entry.fact()) {
            case Exclusion exclusion -> exclusion.exclusion();
            case Education education -> education.learning();
            default -> entry.fact().getClass();
        };
    }
}
