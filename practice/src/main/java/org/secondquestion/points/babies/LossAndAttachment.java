package org.secondquestion.points.babies;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What may her burdens do to the pregnancy and the baby, and to the bond between them? */
public final class LossAndAttachment implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        return Weighed.afterEach(MothersNeeds.of(MothersNeeds.BEARING_ON_THE_BABY, record), "babies.loss-and-attachment", record,
                Considered.RISK_OF_LOSS, Considered.ATTACHMENT);
    }
}
