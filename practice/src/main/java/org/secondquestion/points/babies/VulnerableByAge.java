package org.secondquestion.points.babies;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Does the plan start from how defenceless a baby is? */
public final class VulnerableByAge implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        return Weighed.afterEach(Standing.openConcerns(record), "babies.vulnerable-by-age", record,
                Considered.VULNERABILITY);
    }
}
