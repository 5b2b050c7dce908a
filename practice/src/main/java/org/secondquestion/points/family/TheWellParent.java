package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Who carries the one who copes? */
public final class TheWellParent implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var unwell = StandingNeeds.ofParents(record, EnumSet.of(Need.MENTAL_HEALTH));
        var window = settings.span("window");
        if (unwell.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        var copes = ReliedOn.beside(unwell, record, Adults::caring);
        if (copes.isEmpty())
            return notRelevant();
        var raisedBy = new ArrayList<Entry<?>>(unwell);
        raisedBy.addAll(copes);
        return new AfterEach("family.the-well-parent", record, raisedBy)
                .wants("how much the other parent can carry",
                        entry -> Thought.weighing(record, List.of(entry), Considered.CAPACITY_OF_THE_OTHER_PARENT))
                .wants("whether a carer's assessment was offered",
                        entry -> record.knowing(entry, Consideration.class, one -> one.subject() == Subject.CARERS_ASSESSMENT))
                .answer(Unbroken.both(OpenRecord.since(record, window),
                        Unbroken.both(Rows.firstRecorded(unwell), Rows.firstRecorded(copes))));
    }
}
