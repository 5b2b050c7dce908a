package org.secondquestion.points.neglect;

import java.util.EnumSet;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Thinking.Basis;

/** What else, beside a tidy home, tells us that there is no neglect? */
public final class CleanIsNotEnough implements Point {

    private static final Set<Basis> HOME_ALONE = EnumSet.of(Basis.HOME_CONDITIONS);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        return NeglectJudged.ask("neglect.clean-is-not-enough", record, settings, NeglectJudged::isLess, HOME_ALONE);
    }
}
