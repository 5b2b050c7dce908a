package org.secondquestion.points;

import java.util.EnumSet;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Standing;

/** Whether a child is in care, by plan or by order. */
public final class InCare {

    private static final Set<Order> ORDERS = EnumSet.of(Order.INTERIM_CARE_ORDER, Order.CARE_ORDER,
            Order.ACCOMMODATED_BY_AGREEMENT, Order.EMERGENCY_PROTECTION);

    private InCare() {
    }

    public static boolean is(ChildRecord record) {
        return Standing.plan(record) == Plan.IN_CARE || ORDERS.contains(Standing.order(record));
    }
}
