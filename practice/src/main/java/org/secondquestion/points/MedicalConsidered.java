package org.secondquestion.points;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Rows;

/** That a child protection medical was considered after something, with the reason why or why not, or was held. */
public final class MedicalConsidered {

    private MedicalConsidered() {
    }

    /** In one of these meetings, as a consideration of its own, or by the medical itself. */
    public static List<Entry<?>> after(Entry<?> raisedBy, List<Entry<MeetingHeld>> meetings, ChildRecord record) {
        var considered = new ArrayList<Entry<?>>(
                Rows.where(meetings, held -> held.fact().medicalConsidered().yes() && !held.fact().medicalReason().isBlank()));
        considered.addAll(record.knowing(raisedBy, Consideration.class,
                consideration -> consideration.subject() == Subject.CHILD_PROTECTION_MEDICAL));
        considered.addAll(record.since(raisedBy, MedicalExamination.class,
                examination -> examination.medical() == Medical.CHILD_PROTECTION));
        return considered;
    }
}
