package org.secondquestion.points;

import java.util.Optional;

import org.secondquestion.record.About.Role;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;

/** Whether a contact reached this very child: face to face, and not a brother or sister alone. */
public final class Seen {

    private Seen() {
    }

    public static boolean faceToFace(Entry<Met> met, ChildRecord record) {
        var role = met.roleOf(record.child().id());
        boolean seen = met.fact().seen().yes() || role.equals(Optional.of(Role.SEEN)) && !met.fact().seen().no();
        return seen && !role.equals(Optional.of(Role.IN_THE_HOUSEHOLD)) && place(met.fact()).filter(Seen::isRemote).isEmpty();
    }

    /** Where people met; nothing where nobody said. */
    public static Optional<Place> place(Met met) {
        return switch (met) {
            case Visit visit -> Optional.of(visit.place());
            case Conversation conversation -> conversation.place();
            case KeptAppointment appointment -> Optional.empty();
        };
    }

    private static boolean isRemote(Place place) {
        return place == Place.PHONE || place == Place.ONLINE;
    }
}
