package org.secondquestion.points.physical;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Whose;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Against;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Observation.Explanation;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** Injuries that no explanation carries, and harm that somebody who cares for the child is said to have done. */
final class HarmWhereTheChildLives {

    private static final Set<Explanation> DOES_NOT_CARRY = EnumSet.of(Explanation.NONE_GIVEN, Explanation.INCONSISTENT,
            Explanation.CHANGING);
    private static final Set<Against> CARERS = EnumSet.of(Against.PARENT, Against.CARER, Against.PARTNER_OF_PARENT,
            Against.FOSTER_CARER);
    private static final Set<Category> DONE_TO_A_CHILD = EnumSet.of(Category.PHYSICAL, Category.SEXUAL,
            Category.SEXUAL_EXPLOITATION, Category.CRIMINAL_EXPLOITATION, Category.FABRICATED_ILLNESS);

    private HarmWhereTheChildLives() {
    }

    static List<Entry<?>> in(ChildRecord record, Span window) {
        var raised = new ArrayList<Entry<?>>(
                record.within(window, Injury.class, injury -> DOES_NOT_CARRY.contains(injury.fit())));
        raised.addAll(record.within(window, Allegation.class,
                said -> DONE_TO_A_CHILD.contains(said.category()) && CARERS.contains(said.against())));
        raised.addAll(record.within(window, Disclosure.class,
                told -> DONE_TO_A_CHILD.contains(told.category()) && isCarer(told.about(), record)));
        return raised;
    }

    /** A parent by whichever word, or somebody who lives with the child or is a main carer. */
    private static boolean isCarer(String named, ChildRecord record) {
        return Whose.parent(named) || Standing.network(record).stream().map(Entry::fact).anyMatch(
                person -> Whose.is(named, person) && !person.tie().sibling()
                        && (person.household().yes() || person.mainCarer().yes()));
    }
}
