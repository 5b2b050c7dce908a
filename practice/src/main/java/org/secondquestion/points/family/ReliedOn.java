package org.secondquestion.points.family;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

/** Adults relied on beside one who is unwell: they live with the child, are main carers, or a safety plan rests on them. */
final class ReliedOn {

    private static final Set<Tie> ADULTS = EnumSet.of(Tie.MOTHER, Tie.FATHER, Tie.STEP_PARENT, Tie.PARTNER_OF_PARENT,
            Tie.GRANDPARENT, Tie.AUNT_OR_UNCLE, Tie.FAMILY_FRIEND, Tie.NEIGHBOUR, Tie.CARER);

    private ReliedOn() {
    }

    /** For each of them the entry that first said so, and was not unsaid: the same person entered anew begins nothing. */
    static List<? extends Entry<?>> beside(List<Entry<AdultNeed>> unwell, ChildRecord record, Predicate<Person> which) {
        return Standing.network(record).stream()
                .filter(person -> ADULTS.contains(person.fact().tie()) && which.test(person.fact())
                        && Rows.none(unwell, need -> isOf(need.fact(), person.fact())))
                .flatMap(person -> first(person, record).stream()).distinct().toList();
    }

    private static boolean isOf(AdultNeed need, Person person) {
        return need.who().isBlank() ? person.tie().parent() : Whose.among(need.who(), person);
    }

    private static Optional<Entry<?>> first(Entry<Person> person, ChildRecord record) {
        var cares = Unbroken.run(Adults.entries(person, record),
                one -> one.fact().household().yes() || one.fact().mainCarer().yes());
        var plans = Unbroken.run(record.all(SafetyPlan.class), plan -> Whose.among(plan.fact().restsOn(), person.fact()));
        return Stream.<Entry<?>>concat(cares.stream(), plans.stream()).min(Comparator.comparing(Entry::recorded));
    }
}
