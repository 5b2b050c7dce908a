package org.secondquestion.points.domesticabuse;

import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.AtWork;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.About.Role;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who helps the victim to reach support? */
public final class VictimSupport implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var known = Rows.where(KnownAbuse.victims(record), one -> !record.reached(settings.span("window").after(one.day())));
        if (known.isEmpty())
            return notRelevant();
        var atWork = AtWork.shownBy(Service.DOMESTIC_ABUSE_SERVICE, record, settings.span("at work"));
        if (!atWork.isEmpty())
            return answeredBy(atWork);
        var unhelped = Rows.where(known, one -> steps(one, record).isEmpty());
        return unhelped.isEmpty()
                ? answeredBy(Rows.together(known, one -> steps(one, record)))
                : open(unhelped).sinceOldest();
    }

    /** Taken by people who could know of it, for the person harmed and not only for the child. */
    private static List<? extends Entry<?>> steps(Entry<?> known, ChildRecord record) {
        boolean childsOwn = known.fact() instanceof DomesticAbuse abuse && !abuse.victim().isBlank()
                && Whose.childs(abuse.victim(), record);
        var steps = Rows.where(record.knowing(known, Fact.class, VictimSupport::isStep),
                step -> childsOwn || !isForTheChild(step, record));
        return steps.isEmpty() ? Thought.on("domestic-abuse.victim-support", record, List.of(known)) : steps;
    }

    /** That support is to be given reaches nobody yet; that it is not to be, with the reason, settles it. */
    private static boolean isStep(Fact fact) {
        return fact instanceof Consideration consideration && consideration.subject() == Subject.SUPPORT_FOR_VICTIM
                && consideration.toBeDone().no()
                || fact instanceof Referral referral && referral.to() == Service.DOMESTIC_ABUSE_SERVICE
                || fact instanceof ReferralOutcome outcome && outcome.of() == Service.DOMESTIC_ABUSE_SERVICE
                || fact instanceof ServiceInvolved involved && involved.service() == Service.DOMESTIC_ABUSE_SERVICE
                || fact instanceof AdviceGiven advice && advice.topic() == Topic.SUPPORT_FOR_VICTIMS;
    }

    private static boolean isForTheChild(Entry<Fact> step, ChildRecord record) {
        return step.fact() instanceof Referral referral && !referral.whom().isBlank() && Whose.childs(referral.whom(), record)
                || step.roleOf(record.child().id()).equals(Optional.of(Role.VICTIM));
    }
}
