package org.secondquestion.points;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.secondquestion.record.Agreement.MeetingArranged;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Service;

/** The services asked to a meeting, by all the invitations to it together. */
public final class Invited {

    private Invited() {
    }

    public static Set<Service> to(MeetingKind meeting, LocalDate on, ChildRecord record) {
        var invited = EnumSet.noneOf(Service.class);
        record.all(MeetingArranged.class, arranged -> arranged.meeting() == meeting && arranged.on().equals(on))
                .forEach(arranged -> invited.addAll(arranged.fact().invited()));
        return invited;
    }
}
