package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

/** How people work with a child who has lived through much harm, as somebody set it out in words. */
final class TraumaInformed {

    private TraumaInformed() {
    }

    static List<Entry<?>> setOut(ChildRecord record) {
        var setOut = new ArrayList<Entry<?>>(Thought.on("reflection.accumulated-harm", record, List.of()));
        setOut.addAll(Thought.weighing(record, List.of(), Considered.TRAUMA_INFORMED_APPROACH));
        return setOut;
    }

    /** Since when it is wanting: never set out, a kind of harm came that it did not know of, or it is old. */
    static Optional<LocalDate> wantingSince(List<Entry<Incident>> met, ChildRecord record, Settings settings) {
        var setOut = setOut(record);
        var known = met.stream().filter(harm -> Rows.any(setOut, one -> one.follows(harm))).map(TraumaInformed::kind)
                .collect(Collectors.toSet());
        var wanting = new ArrayList<>(met.stream().filter(harm -> !known.contains(kind(harm))).map(Entry::recordedDay).toList());
        setOut.stream().map(Entry::day).max(LocalDate::compareTo).map(settings.span("holds")::after).filter(record::reached)
                .ifPresent(wanting::add);
        return wanting.isEmpty()
                ? Optional.empty()
                : Optional.of(Unbroken.both(Collections.min(wanting), Unbroken.both(HarmOverTime.since(met, settings),
                        OpenRecord.since(record, settings.span("recent")))));
    }

    private static Optional<Category> kind(Entry<Incident> harm) {
        return Standing.category(harm.fact());
    }
}
