package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Seen;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.Cancelled;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.NoAccess;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Side;
import org.secondquestion.record.Contact.Unanswered;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

/** When the child was last seen by those who have to see them, and what has been tried since. */
record Sightings(Optional<Entry<Met>> last, List<Entry<Contact>> tried) {

    /** From this age a child who was not spoken to was not seen. */
    private static final Span SPOKEN_TO = Span.years(2);

    static Sightings of(ChildRecord record, Plan plan) {
        var speaks = SPOKEN_TO.after(record.child().birth());
        var last = Rows.last(record.all(Met.class), met -> owed(met, plan) && reached(met, speaks, record));
        var tried = Rows.where(record.all(Contact.class),
                contact -> (last.isEmpty() || contact.day().isAfter(last.get().day())) && owed(contact, plan)
                        && isAttempt(contact.fact()));
        return new Sightings(last, tried);
    }

    /** Under social care's plan it is social care that has to see the child; without one anybody who meets the child does. */
    private static boolean owed(Entry<?> contact, Plan plan) {
        return !plan.statutory() || contact.agency().service() == Service.SOCIAL_CARE;
    }

    private static boolean reached(Entry<Met> met, LocalDate speaks, ChildRecord record) {
        return (met.day().isBefore(speaks) || met.fact().spokenTo().yes()) && Seen.faceToFace(met, record);
    }

    /** A talk with others about the child was no attempt to see the child. */
    private static boolean isAttempt(Contact contact) {
        return switch (contact) {
            case Visit visit -> true;
            case KeptAppointment kept -> true;
            case NoAccess failed -> true;
            case Cancelled cancelled -> true;
            case Conversation talk -> talk.with().contains(Party.CHILD);
            case NotBrought missed -> false;
            case Unanswered calls -> false;
            case FollowUp after -> false;
        };
    }

    private static boolean ours(Entry<Contact> attempt) {
        return attempt.fact() instanceof NoAccess failed && failed.obstacle().ours()
                || attempt.fact() instanceof Cancelled cancelled && cancelled.by() == Side.SERVICE;
    }

    String inWords() {
        if (tried.isEmpty())
            return last.isPresent() ? "Nobody has tried since the last time." : "Nobody has tried yet.";
        long ours = tried.stream().filter(Sightings::ours).count();
        return (tried.size() == 1 ? "One attempt" : tried.size() + " attempts") + " did not reach the child"
                + (ours == 0
                        ? "."
                        : (tried.size() == 1 ? ", for reasons" : ", " + ours + " of them for reasons")
                                + " on the service's own side.");
    }
}
