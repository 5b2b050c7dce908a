package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.AtWork;
import org.secondquestion.points.Meetings;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is the mental health service invited, even from a waiting list? */
public final class CamhsInvited implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var toCome = Meetings.toCome(record, MeetingKind::conference);
        if (toCome.isEmpty())
            return notRelevant();
        var window = settings.span("window");
        var referrals = MentalHealth.referrals(record, window);
        var atWork = AtWork.shownBy(MentalHealth.SERVICE, record, window);
        if (referrals.isEmpty() && atWork.isEmpty())
            return notRelevant();
        var without = Meetings.without(MentalHealth.SERVICE, toCome, record);
        if (without.isEmpty())
            return answeredBy(toCome);
        var because = new ArrayList<Entry<?>>(without);
        because.addAll(referrals);
        because.addAll(atWork);
        var known = atWork.isEmpty()
                ? Rows.firstRecorded(referrals)
                : earlier(referrals, AtWork.since(MentalHealth.SERVICE, record, window));
        return open(because.stream().distinct().toList()).since(Unbroken.both(Rows.firstRecorded(without), known));
    }

    private static LocalDate earlier(List<Entry<Referral>> referrals, LocalDate atWork) {
        return referrals.stream().map(Entry::recordedDay).filter(atWork::isAfter).min(LocalDate::compareTo).orElse(atWork);
    }
}
