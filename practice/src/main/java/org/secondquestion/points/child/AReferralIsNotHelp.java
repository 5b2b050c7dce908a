package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.InformationRequested;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Has help begun? */
public final class AReferralIsNotHelp implements Point {

    private static final Phrases OF_IT = Phrases.of("referral", "mental health", "CAMHS", "CYPMHS", "waiting list");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var referrals = MentalHealth.referrals(record, settings.span("window"));
        if (referrals.isEmpty())
            return notRelevant();
        var waiting = Rows.where(referrals, referral -> MentalHealth.begun(referral, record).isEmpty());
        if (waiting.isEmpty())
            return answeredBy(
                    Rows.together(referrals, referral -> MentalHealth.begun(referral, record)));
        var first = waiting.getFirst();
        var chased = chased(first, record);
        var meanwhile = meanwhile(first, record);
        var missing = new NotYetOnRecord();
        add("how the referral stands now", chased, first, missing, record, settings);
        add("what helps the child until then", meanwhile, first, missing, record, settings);
        if (!missing.nothing())
            return missing.open();
        chased.addAll(meanwhile);
        return chased.isEmpty() ? notRelevant() : answeredBy(chased.stream().distinct().toList());
    }

    /** Wanting when the last time, or else the referral, lies a whole period back. */
    private static void add(String thing, List<Entry<?>> done, Entry<Referral> referral, NotYetOnRecord missing,
            ChildRecord record, Settings settings) {
        var last = done.stream().map(Entry::day).max(LocalDate::compareTo).orElse(referral.day());
        var until = settings.span("period").after(last);
        if (record.reached(until))
            missing.add(thing, Unbroken.both(until, referral.recordedDay()), referral);
    }

    private static List<Entry<?>> chased(Entry<Referral> referral, ChildRecord record) {
        var chased = new ArrayList<Entry<?>>(record.knowing(referral, FollowUp.class,
                step -> step.withService().yes() && OF_IT.in(step.what())));
        chased.addAll(record.knowing(referral, InformationRequested.class, asked -> asked.of() == MentalHealth.SERVICE));
        chased.addAll(record.knowing(referral, ReferralOutcome.class, told -> told.of() == MentalHealth.SERVICE));
        chased.addAll(Thought.on("child.a-referral-is-not-help", record, List.of(referral)));
        return chased;
    }

    private static List<Entry<?>> meanwhile(Entry<Referral> referral, ChildRecord record) {
        var meanwhile = new ArrayList<Entry<?>>(record.knowing(referral, Consideration.class,
                considered -> considered.subject() == Subject.SUPPORT_FOR_CHILD));
        meanwhile.addAll(Thought.on("child.a-referral-is-not-help", record, List.of(referral)));
        return meanwhile;
    }
}
