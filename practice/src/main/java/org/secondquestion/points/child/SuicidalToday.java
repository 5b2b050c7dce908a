package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Steps;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Suicidal;
import org.secondquestion.record.Incident.SuicidalKind;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;

/** Who is with this child today? */
public final class SuicidalToday implements Point {

    private static final Set<Medical> BY_DOCTORS = EnumSet.of(Medical.EMERGENCY_DEPARTMENT, Medical.PAEDIATRIC, Medical.GP);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var steps = new Steps();
        for (var entry : record.within(settings.span("window"), Suicidal.class,
                suicidal -> suicidal.suicidal() != SuicidalKind.THOUGHTS)) {
            var said = said(entry, record);
            var plans = record.since(entry, SafetyPlan.class);
            steps.after(entry, "an assessment by health", assessments(entry, record));
            steps.after(entry, "a safety plan with a named adult", Rows.where(plans, plan -> !plan.fact().restsOn().isBlank()
                    || Rows.any(said, told -> !told.fact().adultWithChild().isBlank())));
            steps.after(entry, "the means taken away", means(entry, said, record));
            steps.after(entry, "who follows up tomorrow", followUps(said, plans));
        }
        return steps.answer();
    }

    /** The entry itself, and what later ones of this kind say more. */
    private static List<Entry<Suicidal>> said(Entry<Suicidal> entry, ChildRecord record) {
        var said = new ArrayList<Entry<Suicidal>>(record.knowing(entry, Suicidal.class));
        said.addFirst(entry);
        return said;
    }

    private static List<Entry<?>> assessments(Entry<Suicidal> entry, ChildRecord record) {
        var assessments = new ArrayList<Entry<?>>(record.since(entry, MedicalExamination.class,
                examination -> BY_DOCTORS.contains(examination.medical())));
        assessments.addAll(record.since(entry, Assessment.class,
                assessment -> assessment.assessment() == AssessmentKind.MENTAL_HEALTH
                        || assessment.assessment() == AssessmentKind.HEALTH));
        return assessments;
    }

    private static List<Entry<?>> means(Entry<Suicidal> entry, List<Entry<Suicidal>> said, ChildRecord record) {
        var means = new ArrayList<Entry<?>>(Rows.where(said, told -> told.fact().meansConsidered().yes()));
        means.addAll(Thought.on("child.suicidal-today", record, List.of(entry)));
        return means;
    }

    private static List<Entry<?>> followUps(List<Entry<Suicidal>> said, List<Entry<SafetyPlan>> plans) {
        var followUps = new ArrayList<Entry<?>>(Rows.where(said, told -> !told.fact().followUpBy().isBlank()));
        followUps.addAll(Rows.where(plans, plan -> !plan.fact().checkedBy().isBlank()));
        return followUps;
    }
}
