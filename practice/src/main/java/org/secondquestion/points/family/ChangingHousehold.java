package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Assessment;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who is new, who has gone, and what changes? */
public final class ChangingHousehold implements Point {

    private static final Set<Change> NEWCOMER = EnumSet.of(Change.NEW_PARTNER, Change.MOVED_IN, Change.RELEASED_FROM_PRISON);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var changes = record.within(settings.span("window"), HouseholdChange.class);
        if (changes.isEmpty() || OpenRecord.because(record, settings.span("concerns")).isEmpty())
            return notRelevant();
        var thoughtThrough = Rows.where(changes, change -> !assessed(change, record).isEmpty());
        var unchecked = Rows.where(changes, change -> NEWCOMER.contains(change.fact().change()) && !isChecked(change, record)
                && Thought.on("family.changing-household", record, List.of(change)).isEmpty());
        var open = Rows.where(changes, change -> !thoughtThrough.contains(change) || unchecked.contains(change));
        if (open.isEmpty())
            return answeredBy(Rows.together(changes, change -> assessed(change, record)));
        return open(open).since(Unbroken.both(Rows.firstRecorded(open), OpenRecord.since(record, settings.span("concerns"))))
                .found(unchecked.isEmpty()
                        ? ""
                        : "No checks are written down on "
                                + String.join(", ", Rows.each(unchecked, ChangingHousehold::who))
                                + ".");
    }

    private static List<Entry<?>> assessed(Entry<HouseholdChange> change, ChildRecord record) {
        var assessed = new ArrayList<Entry<?>>(record.knowing(change, Assessment.class));
        assessed.addAll(Thought.on("family.changing-household", record, List.of(change)));
        return assessed;
    }

    private static boolean isChecked(Entry<HouseholdChange> change, ChildRecord record) {
        return change.fact().checked().yes() || !record.since(change, HouseholdChange.class,
                later -> later.checked().yes() && later.who().equalsIgnoreCase(change.fact().who())).isEmpty();
    }

    private static String who(Entry<HouseholdChange> change) {
        return change.fact().who().isBlank() ? "the newcomer" : change.fact().who();
    }
}
