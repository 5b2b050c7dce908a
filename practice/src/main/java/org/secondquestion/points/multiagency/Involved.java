package org.secondquestion.points.multiagency;

import java.util.LinkedHashMap;
import java.util.List;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

/** The services that work with somebody of the family now, each by the latest entry about it. */
final class Involved {

    private Involved() {
    }

    static List<Entry<ServiceInvolved>> now(ChildRecord record) {
        var latest = new LinkedHashMap<Service, Entry<ServiceInvolved>>();
        record.all(ServiceInvolved.class).forEach(entry -> latest.put(entry.fact().service(), entry));
        return Rows.where(latest.values(), entry -> entry.fact().involvement() == Involvement.INVOLVED);
    }
}
