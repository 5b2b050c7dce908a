package org.secondquestion.points.babies;

import java.time.LocalDate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;

import static org.secondquestion.points.Answer.notRelevant;

/** Has each who cares for this baby been taught how to do it safely? */
public final class EveryCarerTaught implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        var asked = Unbroken.both(record.child().known(), Weeks.reached(settings.count("from week"), record));
        var carers = MainCarers.of(record);
        if (carers.isEmpty() || !record.reached(asked))
            return notRelevant();
        return new Taught(Topic.SAFE_CARE, "safe care of a baby", LocalDate.MIN, asked, asked).ask(carers, record, settings);
    }
}
