package org.secondquestion.points;

import java.util.List;
import java.util.function.Predicate;

import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

/** Meetings that are arranged for today or a day to come, and meetings that were held. */
public final class Meetings {

    private Meetings() {
    }

    /** Arranged, and the day is not over. */
    public static List<Entry<MeetingArranged>> toCome(ChildRecord record, Predicate<MeetingKind> which) {
        return Rows.where(record.all(MeetingArranged.class, meeting -> which.test(meeting.meeting())),
                meeting -> !record.passed(meeting.fact().on()));
    }

    /** Held in the span that ends today. */
    public static List<Entry<MeetingHeld>> held(ChildRecord record, Span window, Predicate<MeetingKind> which) {
        return record.within(window, MeetingHeld.class, meeting -> which.test(meeting.meeting()));
    }

    /** Of meetings to come, those to which nobody has invited a service. */
    public static List<Entry<MeetingArranged>> without(Service service, List<Entry<MeetingArranged>> toCome, ChildRecord record) {
        return Rows.where(toCome,
                meeting -> !Invited.to(meeting.fact().meeting(), meeting.fact().on(), record).contains(service));
    }
}
