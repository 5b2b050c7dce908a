package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Seen;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Circumstance.Vulnerability;
import org.secondquestion.record.Circumstance.VulnerabilityKind;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.SelfHarm;
import org.secondquestion.record.Incident.Suicidal;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.words.SameMatter;

/** A child's need for help with mental health, who was asked for it, and whether it has begun. */
final class MentalHealth {

    static final Service SERVICE = Service.MENTAL_HEALTH;

    private static final Set<Outcome> OVER = EnumSet.of(Outcome.DECLINED, Outcome.NOT_TAKEN_UP, Outcome.SERVICE_ENDED);

    private MentalHealth() {
    }

    /** What shows the need in the span that ends today and was not said to be well managed since. */
    static List<Entry<?>> needs(ChildRecord record, Span window) {
        var needs = new ArrayList<Entry<?>>(record.within(window, SelfHarm.class));
        needs.addAll(record.within(window, Suicidal.class));
        needs.addAll(record.within(window, Sign.class, sign -> sign.signs().contains(SignKind.WORSENING_MENTAL_HEALTH)));
        needs.addAll(record.within(window, Vulnerability.class,
                one -> one.kinds().contains(VulnerabilityKind.MENTAL_HEALTH_NEED)));
        needs.addAll(record.within(window, HealthCondition.class, health -> isOurs(health) && !isWell(health)));
        needs.removeIf(
                need -> !record.knowing(need, HealthCondition.class, health -> isOurs(health) && isWell(health)).isEmpty());
        return needs;
    }

    private static boolean isOurs(HealthCondition health) {
        return health.condition() == ConditionKind.MENTAL_HEALTH;
    }

    private static boolean isWell(HealthCondition health) {
        return health.management() == Management.WELL_MANAGED;
    }

    /** Referrals of the child to the service that have not come to nothing and not come to an end. */
    static List<Entry<Referral>> referrals(ChildRecord record, Span window) {
        return Rows.where(
                record.within(window, Referral.class, referral -> referral.to() == SERVICE && isForTheChild(referral, record)),
                referral -> !isOver(referral, record));
    }

    private static boolean isForTheChild(Referral referral, ChildRecord record) {
        return Whose.childs(referral.whom(), record) || SameMatter.person(record.child().name(), referral.whom());
    }

    private static boolean isOver(Entry<Referral> referral, ChildRecord record) {
        return !record.since(referral, ReferralOutcome.class, one -> one.of() == SERVICE && OVER.contains(one.outcome()))
                .isEmpty()
                || !record.since(referral, ServiceInvolved.class,
                        one -> one.service() == SERVICE && one.involvement() == Involvement.ENDED).isEmpty();
    }

    /** That somebody of the service has met the child or works with them, on the day of a referral or after it. */
    static List<Entry<?>> begun(Entry<Referral> referral, ChildRecord record) {
        var begun = new ArrayList<Entry<?>>(record.since(referral, ReferralOutcome.class,
                one -> one.of() == SERVICE && one.outcome() == Outcome.SERVICE_BEGUN));
        begun.addAll(record.since(referral, ServiceInvolved.class,
                one -> one.service() == SERVICE && one.involvement() == Involvement.INVOLVED));
        begun.addAll(Rows.where(record.since(referral, Met.class), met -> isFirstContact(met, record)));
        return begun;
    }

    private static boolean isFirstContact(Entry<Met> met, ChildRecord record) {
        return met.fact() instanceof KeptAppointment kept
                ? kept.service().orElse(met.agency().service()) == SERVICE
                : met.agency().service() == SERVICE && Seen.faceToFace(met, record);
    }
}
