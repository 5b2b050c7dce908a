package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.MedicalConsidered;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has a child protection medical been considered? */
public final class MedicalBaseline implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var concerns = Rows.where(OpenNeglect.concerns(record, settings.span("window")),
                concern -> !steps(concern, record).isEmpty());
        if (concerns.isEmpty() || !record.born())
            return notRelevant();
        var unconsidered = Rows.where(concerns, concern -> considered(concern, record).isEmpty());
        if (unconsidered.isEmpty())
            return answeredBy(Rows.together(concerns, concern -> considered(concern, record)));
        var because = new ArrayList<Entry<?>>(unconsidered);
        because.add(steps(unconsidered.getFirst(), record).getFirst());
        return open(because).since(unconsidered.stream()
                .map(concern -> Unbroken.both(concern.recordedDay(), Rows.firstRecorded(steps(concern, record))))
                .min(Comparator.naturalOrder()).orElseThrow());
    }

    /** Strategy discussions and social care's assessments that came after a concern. */
    private static List<Entry<?>> steps(Entry<?> concern, ChildRecord record) {
        var steps = new ArrayList<Entry<?>>(record.since(concern, MeetingArranged.class,
                meeting -> meeting.meeting() == MeetingKind.STRATEGY_DISCUSSION));
        steps.addAll(record.since(concern, MeetingHeld.class, meeting -> meeting.meeting() == MeetingKind.STRATEGY_DISCUSSION));
        steps.addAll(record.since(concern, Assessment.class,
                assessment -> assessment.assessment() == AssessmentKind.CHILD_AND_FAMILY
                        || assessment.assessment() == AssessmentKind.SECTION_47_ENQUIRY));
        return steps;
    }

    private static List<Entry<?>> considered(Entry<?> concern, ChildRecord record) {
        return MedicalConsidered.after(concern, record.knowing(concern, MeetingHeld.class), record);
    }
}
