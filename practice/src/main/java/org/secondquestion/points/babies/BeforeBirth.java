package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.Pregnancy;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.SiblingEvent;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Stage;

/** What is done before the birth for a baby whose mother's life, or whose family's past, makes the baby vulnerable. */
record BeforeBirth(List<Entry<?>> referred, List<Entry<Assessment>> assessments, List<Entry<PlanMade>> plans) {

    static BeforeBirth of(List<Entry<?>> vulnerabilities, ChildRecord record) {
        var assessments = record.all(Assessment.class, one -> one.assessment() == AssessmentKind.PRE_BIRTH);
        assessments.removeIf(one -> Ended.after(one, record));
        var plans = record.all(PlanMade.class, made -> made.plan() != Plan.NONE);
        plans.removeIf(one -> Ended.after(one, record));
        var referred = new ArrayList<Entry<?>>(record.all(Referral.class,
                one -> one.to() == Service.SOCIAL_CARE || one.to() == Service.EARLY_HELP));
        referred.removeIf(one -> Ended.after(one, record));
        vulnerabilities.stream().filter(one -> one.agency().service() == Service.SOCIAL_CARE).forEach(referred::add);
        referred.addAll(assessments);
        return new BeforeBirth(referred, assessments, plans);
    }

    /** The mother's needs (tobacco alone left out), open concerns, a concealed pregnancy, and harm to a brother or sister. */
    static List<Entry<?>> vulnerabilities(ChildRecord record) {
        var raisedBy = new ArrayList<Entry<?>>(Standing.openConcerns(record));
        raisedBy.addAll(MothersNeeds.of(kinds(), record));
        record.all(Pregnancy.class, pregnancy -> pregnancy.concealed().yes()).stream()
                .filter(one -> !Ended.after(one, record)).limit(1).forEach(raisedBy::add);
        record.all(SiblingEvent.class, event -> event.category().isPresent()).stream()
                .filter(one -> !Ended.after(one, record)).forEach(raisedBy::add);
        return raisedBy;
    }

    private static Set<Need> kinds() {
        var kinds = EnumSet.copyOf(MothersNeeds.BEARING_ON_THE_BABY);
        kinds.remove(Need.SMOKING);
        return kinds;
    }

    /** What came after the assessment was completed and has been taken into no plan and no assessment since. */
    List<Entry<?>> newSinceCompleted(List<Entry<?>> vulnerabilities) {
        if (assessments.isEmpty() || assessments.getLast().fact().stage() != Stage.COMPLETED)
            return List.of();
        return Rows.where(vulnerabilities, one -> Rows.none(assessments, done -> done.follows(one))
                && Rows.none(plans, made -> made.follows(one)));
    }

    List<Entry<?>> all() {
        var all = new ArrayList<Entry<?>>(referred);
        all.addAll(plans);
        return all.stream().distinct().toList();
    }
}
