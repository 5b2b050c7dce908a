package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.ChildsVoice;

/** What the child and the parents said, on the day of an entry or after it. */
final class Views {

    private Views() {
    }

    static List<Entry<?>> ofTheChild(Entry<?> matter, ChildRecord record) {
        var views = new ArrayList<Entry<?>>(record.since(matter, ChildsVoice.class));
        views.addAll(record.since(matter, Met.class, met -> met.spokenTo().yes()));
        views.addAll(record.since(matter, MeetingHeld.class, held -> !held.childsView().isBlank()));
        return views;
    }

    static List<Entry<?>> ofAParent(Entry<?> matter, ChildRecord record) {
        var views = new ArrayList<Entry<?>>(record.since(matter, Conversation.class,
                talk -> talk.with().contains(Party.MOTHER) || talk.with().contains(Party.FATHER)));
        views.addAll(record.since(matter, MeetingHeld.class, held -> !held.familysView().isBlank()));
        return views;
    }
}
