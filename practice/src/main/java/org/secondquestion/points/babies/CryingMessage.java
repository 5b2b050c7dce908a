package org.secondquestion.points.babies;

import java.time.LocalDate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;

import static org.secondquestion.points.Answer.notRelevant;

/** Does each who cares for this baby know what to do when the crying gets too much? */
public final class CryingMessage implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        var birth = record.child().birth();
        if (!record.born()) {
            var from = Weeks.reached(settings.count("from week"), record);
            return record.reached(from) ? ask(LocalDate.MIN, from, birth, record, settings) : notRelevant();
        }
        var again = settings.span("again from").after(birth);
        var afterBirth = ask(birth, birth, settings.span("after birth").after(birth), record, settings);
        return afterBirth instanceof Answer.Open || !record.reached(again)
                ? afterBirth
                : ask(again, again, settings.span("again by").after(birth), record, settings);
    }

    /** What was said counts from one day on, is asked from another, and is due by a third. */
    private static Answer ask(LocalDate counts, LocalDate from, LocalDate by, ChildRecord record, Settings settings) {
        return new Taught(Topic.CRYING, "the message on crying", counts, Unbroken.both(record.child().known(), from), by)
                .ask(MainCarers.andPartners(record), record, settings);
    }
}
