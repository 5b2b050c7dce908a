package org.secondquestion.points.child;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Entry;

/** A child's disability, complex health needs or additional needs, as the record names them. */
final class AddedNeeds {

    private static final Set<ConditionKind> KINDS = EnumSet.of(ConditionKind.DISABILITY, ConditionKind.COMPLEX,
            ConditionKind.ADDITIONAL_NEEDS);

    private AddedNeeds() {
    }

    static List<Entry<HealthCondition>> of(ChildRecord record) {
        return record.all(HealthCondition.class, health -> KINDS.contains(health.condition()));
    }
}
