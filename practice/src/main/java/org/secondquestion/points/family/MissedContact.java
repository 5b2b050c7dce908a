package org.secondquestion.points.family;

import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.Cancelled;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.NoAccess;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Contact.Side;
import org.secondquestion.record.Contact.Unanswered;

/** Contact that did not come about because the family did not come, open or answer; what the service missed is none. */
final class MissedContact {

    private MissedContact() {
    }

    static boolean byTheFamily(Contact contact) {
        return switch (contact) {
            case NotBrought missed -> true;
            case Unanswered missed -> true;
            case Cancelled cancelled -> cancelled.by() == Side.FAMILY;
            case NoAccess attempt -> !attempt.obstacle().ours();
            case Contact.Met met -> false;
            case FollowUp followUp -> false;
        };
    }
}
