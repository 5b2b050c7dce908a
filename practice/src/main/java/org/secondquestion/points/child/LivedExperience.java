package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is a day like for this child? */
public final class LivedExperience implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var plans = OpenRecord.plans(record);
        if (plans.isEmpty() || !record.born())
            return notRelevant();
        var told = record.all(Observation.LivedExperience.class, day -> !day.effect().isBlank()).stream()
                .filter(day -> !day.narrative().isBlank() && !day.informant().source().parental())
                .reduce((earlier, later) -> later);
        var changed = Rows.where(record.all(Circumstance.class, LivedExperience::changesTheDays),
                change -> !change.day().isBefore(plans.getFirst().day())
                        && told.filter(day -> !day.day().isBefore(change.day())).isEmpty());
        var until = told.map(day -> settings.span("period").after(day.day()));
        boolean fresh = until.isPresent() && !record.reached(until.get());
        if (fresh && changed.isEmpty())
            return answeredBy(told.get());
        var because = new ArrayList<Entry<?>>(changed);
        because.addFirst(plans.getLast());
        var wanting = new ArrayList<>(Rows.each(changed, Entry::recordedDay));
        if (!fresh)
            wanting.add(until.orElse(LocalDate.MIN));
        return open(because).since(Unbroken.both(Collections.min(wanting), Rows.firstRecorded(plans)));
    }

    private static boolean changesTheDays(Circumstance circumstance) {
        return circumstance instanceof HouseholdChange || circumstance instanceof Placement;
    }
}
