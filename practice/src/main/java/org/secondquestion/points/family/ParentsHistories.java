package org.secondquestion.points.family;

import java.util.ArrayList;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What did each parent live through? */
public final class ParentsHistories implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var begun = FamilyAssessments.begun(record, settings.span("window"));
        if (begun.isEmpty())
            return notRelevant();
        var raisedBy = new ArrayList<Entry<?>>(begun);
        raisedBy.addAll(FamilyAssessments.newcomers(begun, record, Adults::caring));
        return new AfterEach("family.parents-histories", record, raisedBy)
                .wants("what each parent and carer has lived through, and what it does to the child",
                        entry -> FamilyAssessments.weighing(Considered.PARENTS_HISTORIES, entry, record))
                .answer(Rows.firstRecorded(begun));
    }
}
