package org.secondquestion.points.babies;

import java.time.LocalDate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;

import static org.secondquestion.points.Answer.notRelevant;

/** Baths, bath seats and water: do they know never to leave the baby, not even for a moment? */
public final class Water implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        var birth = record.child().birth();
        var asked = Unbroken.both(record.child().known(), settings.span("from").after(birth));
        if (!record.reached(asked))
            return notRelevant();
        return new Taught(Topic.WATER_SAFETY, "water and baths", LocalDate.MIN, asked, settings.span("by").after(birth))
                .ask(MainCarers.of(record), record, settings);
    }
}
