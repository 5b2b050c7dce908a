package org.secondquestion.points.neglect;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Thinking.Basis;

/** Whose word and whose eyes does this rest on? */
public final class BeyondAppearance implements Point {

    private static final Set<Basis> SHOWN_OR_TOLD = Arrays.stream(Basis.values()).filter(Basis::shown)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        return NeglectJudged.ask("neglect.beyond-appearance", record, settings, judged -> true, SHOWN_OR_TOLD);
    }
}
