package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Answer.Open;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.SelfHarm;
import org.secondquestion.record.Incident.Suicidal;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.notRelevant;

/** Who makes sure that the help arrives? */
public final class HelpNotAssumed implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var needs = needs(record, settings.span("window"));
        if (needs.isEmpty())
            return notRelevant();
        var answer = new AfterEach("family.help-not-assumed", record, needs)
                .wants("a referral for the child, or a service at work", need -> help(need, record))
                .wants("who sees to it that it arrives", need -> owner(need, record))
                .wants("what the people who care for the child were told and given", need -> carers(need, record))
                .wants(Incident.class, "a safety plan", need -> record.knowing(need, SafetyPlan.class))
                .answer(LocalDate.MIN);
        return answer instanceof Open open ? timed(open, settings) : answer;
    }

    /** Today where the child hurt itself or thinks of dying; a need without such an event waits for the next visit. */
    private static Open timed(Open open, Settings settings) {
        var first = Rows.firstRecorded(open.because());
        var harm = Rows.where(open.because(), need -> need.fact() instanceof Incident);
        var visit = settings.span("need within").after(first);
        if (harm.isEmpty())
            return open.due(visit).at(Moment.VISIT);
        var today = settings.span("within").after(Rows.firstRecorded(harm));
        return open.due(today.isBefore(visit) ? today : visit);
    }

    private static List<Entry<?>> needs(ChildRecord record, Span window) {
        var needs = new ArrayList<Entry<?>>(record.within(window, Incident.class,
                incident -> incident instanceof SelfHarm || incident instanceof Suicidal
                        || Standing.category(incident).filter(Category.SELF_HARM::equals).isPresent()));
        needs.addAll(record.within(window, HealthCondition.class,
                health -> health.condition() == ConditionKind.MENTAL_HEALTH && (health.management() == Management.UNTREATED
                        || health.management() == Management.POORLY_MANAGED)));
        needs.addAll(record.within(window, Sign.class, sign -> sign.signs().contains(SignKind.WORSENING_MENTAL_HEALTH)));
        needs.removeIf(need -> Ended.since(need, record));
        return needs;
    }

    private static List<Entry<?>> help(Entry<?> need, ChildRecord record) {
        var help = new ArrayList<Entry<?>>(record.knowing(need, Referral.class, one -> Whose.childs(one.whom(), record)));
        help.addAll(Unbroken.run(record.all(ServiceInvolved.class,
                one -> one.service() == Service.MENTAL_HEALTH && Whose.childs(one.with(), record)),
                one -> one.fact().involvement() == Involvement.INVOLVED));
        return help;
    }

    private static List<Entry<?>> owner(Entry<?> need, ChildRecord record) {
        var owner = new ArrayList<Entry<?>>(record.knowing(need, Action.class, action -> !action.owner().isBlank()));
        owner.addAll(record.knowing(need, SafetyPlan.class, plan -> !plan.checkedBy().isBlank()));
        need.as(Suicidal.class).filter(thoughts -> !thoughts.fact().followUpBy().isBlank()).ifPresent(owner::add);
        return owner;
    }

    private static List<Entry<?>> carers(Entry<?> need, ChildRecord record) {
        var carers = new ArrayList<Entry<?>>(record.knowing(need, AdviceGiven.class, one -> !Whose.childs(one.to(), record)));
        carers.addAll(record.knowing(need, Conversation.class,
                talk -> !talk.advice().isBlank() && Rows.any(talk.with(), party -> party != Party.CHILD)));
        carers.addAll(record.knowing(need, Referral.class, one -> !Whose.childs(one.whom(), record)));
        return carers;
    }
}
