package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** Whether a parent was told what befalls the child, or somebody said why not. */
final class ParentTold {

    private ParentTold() {
    }

    /** Spoken with, met or invited from a day on, or the telling considered. */
    static List<Entry<?>> from(LocalDate day, Person parent, ChildRecord record) {
        var party = parent.tie() == Tie.MOTHER ? Party.MOTHER : Party.FATHER;
        var told = new ArrayList<Entry<?>>(record.all(Conversation.class, talk -> talk.with().contains(party)));
        told.addAll(record.all(Visit.class, visit -> isAmong(visit.adults(), parent)));
        told.addAll(record.all(MeetingArranged.class, meeting -> isAmong(meeting.people(), parent)));
        told.addAll(record.all(Consideration.class, considered -> considered.subject() == Subject.TELLING_A_PARENT));
        told.removeIf(entry -> entry.day().isBefore(day));
        return told;
    }

    private static boolean isAmong(List<String> people, Person parent) {
        return Rows.any(people, one -> Whose.among(one, parent));
    }
}
