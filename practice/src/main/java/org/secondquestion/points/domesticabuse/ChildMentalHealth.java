package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** How is the mental health of this child, who lives or lived with abuse? */
public final class ChildMentalHealth implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var abuse = KnownAbuse.within(settings.span("window"), record);
        if (abuse.isEmpty() || !record.born())
            return notRelevant();
        var unconsidered = Rows.where(abuse, one -> considered(one, record).isEmpty());
        return unconsidered.isEmpty()
                ? answeredBy(Rows.together(abuse, one -> considered(one, record)))
                : open(unconsidered).since(Unbroken.both(Rows.firstRecorded(unconsidered), record.child().birth()));
    }

    private static List<Entry<?>> considered(Entry<Incident> one, ChildRecord record) {
        var considered = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(one), Considered.CHILDS_MENTAL_HEALTH));
        considered.addAll(Thought.on("domestic-abuse.child-mental-health", record, List.of(one)));
        considered.addAll(
                record.knowing(one, Assessment.class, assessment -> assessment.assessment() == AssessmentKind.MENTAL_HEALTH));
        considered.addAll(record.knowing(one, Referral.class,
                referral -> referral.to() == Service.MENTAL_HEALTH && Whose.childs(referral.whom(), record)));
        return considered;
    }
}
