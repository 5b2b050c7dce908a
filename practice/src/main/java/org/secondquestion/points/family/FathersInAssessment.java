package org.secondquestion.points.family;

import java.util.ArrayList;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Is he a whole person in this assessment? */
public final class FathersInAssessment implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var begun = FamilyAssessments.begun(record, settings.span("window"));
        if (begun.isEmpty())
            return notRelevant();
        var raisedBy = new ArrayList<Entry<?>>(begun);
        raisedBy.addAll(FamilyAssessments.newcomers(begun, record, FathersInAssessment::isFatherOrInHisPlace));
        return new AfterEach("family.fathers-in-assessment", record, raisedBy)
                .wants(isKnown(record)
                        ? "his history, his part, the care he gives, the danger and the strength in him"
                        : "who the father is, or how he was looked for",
                        entry -> FamilyAssessments.weighing(Considered.FATHER, entry, record))
                .answer(Rows.firstRecorded(begun));
    }

    private static boolean isKnown(ChildRecord record) {
        return Rows.any(Standing.network(record), person -> isFatherOrInHisPlace(person.fact()));
    }

    private static boolean isFatherOrInHisPlace(Person person) {
        return person.tie() == Tie.FATHER || person.tie() == Tie.STEP_PARENT || person.tie() == Tie.PARTNER_OF_PARENT;
    }
}
