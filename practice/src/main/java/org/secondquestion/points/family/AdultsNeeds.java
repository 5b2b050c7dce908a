package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.notRelevant;

/** Who helps this adult? */
public final class AdultsNeeds implements Point {

    /** Other points ask of victims of abuse, of housing and of a hard childhood; smoking is for the health visitor. */
    private static final Set<Need> ASKED = EnumSet.complementOf(
            EnumSet.of(Need.DOMESTIC_ABUSE_VICTIM, Need.HOUSING, Need.SMOKING, Need.OWN_CHILDHOOD));
    private static final Map<Need, Service> HELPS = Map.of(Need.MENTAL_HEALTH, Service.ADULT_MENTAL_HEALTH, Need.ALCOHOL,
            Service.SUBSTANCE_MISUSE_SERVICE, Need.SUBSTANCES, Service.SUBSTANCE_MISUSE_SERVICE, Need.LEARNING_DISABILITY,
            Service.ADULT_SOCIAL_CARE, Need.SAFEGUARDING, Service.ADULT_SOCIAL_CARE, Need.PHYSICAL_HEALTH, Service.GP);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var needs = StandingNeeds.of(record, ASKED);
        var window = settings.span("window");
        if (needs.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        return new AfterEach("family.adults-needs", record, needs)
                .wants("who helps with it", need -> need.as(AdultNeed.class).map(one -> help(one, record)).orElse(List.of()))
                .answer(OpenRecord.since(record, window));
    }

    /** A referral, advice or adult social care considered since; or a service for this need that was at work already. */
    private static List<Entry<?>> help(Entry<AdultNeed> need, ChildRecord record) {
        var who = need.fact().who();
        boolean safeguarding = need.fact().need() == Need.SAFEGUARDING;
        var help = new ArrayList<Entry<?>>(record.knowing(need, Referral.class,
                referral -> isFor(referral.whom(), who, record)
                        && (!safeguarding || referral.to() == Service.ADULT_SOCIAL_CARE)));
        help.addAll(record.knowing(need, Consideration.class, one -> one.subject() == Subject.ADULT_SOCIAL_CARE));
        if (!safeguarding)
            help.addAll(record.knowing(need, AdviceGiven.class, advice -> isFor(advice.to(), who, record)));
        help.addAll(Unbroken.run(record.all(ServiceInvolved.class,
                one -> one.service() == HELPS.get(need.fact().need()) && isFor(one.with(), who, record)),
                one -> one.fact().involvement() == Involvement.INVOLVED || one.fact().involvement() == Involvement.WAITING_LIST));
        return help;
    }

    private static boolean isFor(String named, String who, ChildRecord record) {
        return !Whose.childs(named, record) && Adults.same(named, who, record);
    }
}
