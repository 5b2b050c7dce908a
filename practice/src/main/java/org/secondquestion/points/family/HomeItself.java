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
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.PlanMade;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Housing;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.notRelevant;

/** Is housing the thing that decides? */
public final class HomeItself implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var hard = hard(record);
        var window = settings.span("window");
        if (hard.isEmpty() || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        return new AfterEach("family.home-itself", record, hard)
                .wants("what part the home plays in the danger to the child", entry -> weighed(entry, record))
                .wants("the housing service in the plan", entry -> atTheTable(entry, record))
                .answer(OpenRecord.since(record, window));
    }

    /** What is hard about the home and was not settled since, and the need for a home that an adult has. */
    private static List<Entry<?>> hard(ChildRecord record) {
        var hard = new ArrayList<Entry<?>>(Rows.where(record.all(Housing.class, home -> !home.settled().yes()),
                home -> record.knowing(home, Housing.class, later -> settles(later, home.fact())).isEmpty()));
        hard.addAll(StandingNeeds.of(record, EnumSet.of(Need.HOUSING)));
        return hard;
    }

    private static boolean settles(Housing later, Housing home) {
        return later.settled().yes()
                && (later.difficulty().isBlank() || SameMatter.named(later.difficulty(), home.difficulty()));
    }

    private static List<Entry<?>> weighed(Entry<?> hard, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(hard), Considered.HOUSING));
        weighed.addAll(record.knowing(hard, Consideration.class, one -> one.subject() == Subject.HOUSING));
        return weighed;
    }

    /** Part of the plan, asked to a meeting or there, asked to help, or at work already. */
    private static List<Entry<?>> atTheTable(Entry<?> hard, ChildRecord record) {
        var there = new ArrayList<Entry<?>>(
                record.knowing(hard, PlanMade.class, plan -> plan.services().contains(Service.HOUSING)));
        there.addAll(record.knowing(hard, MeetingArranged.class, meeting -> meeting.invited().contains(Service.HOUSING)));
        there.addAll(record.knowing(hard, MeetingHeld.class, meeting -> meeting.attended().contains(Service.HOUSING)));
        there.addAll(record.knowing(hard, Action.class, action -> action.service().filter(Service.HOUSING::equals).isPresent()));
        there.addAll(record.knowing(hard, Referral.class, referral -> referral.to() == Service.HOUSING));
        there.addAll(Unbroken.run(record.all(ServiceInvolved.class, one -> one.service() == Service.HOUSING),
                one -> one.fact().involvement() == Involvement.INVOLVED));
        return there;
    }
}
