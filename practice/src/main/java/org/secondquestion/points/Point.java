package org.secondquestion.points;

import org.secondquestion.record.ChildRecord;

/** The code of a practice point: reads one child's record and says whether the point is answered, open or not relevant. */
@FunctionalInterface
public interface Point {

    Answer ask(ChildRecord record, Settings settings);
}
