package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

/** The adults of a family, whom entries name in many ways; a parent is meant where nobody is named. */
final class Adults {

    private Adults() {
    }

    /** A parent, a parent's partner, or somebody else who is a main carer. */
    static boolean caring(Person person) {
        return person.tie().parent() || person.tie() == Tie.STEP_PARENT || person.tie() == Tie.PARTNER_OF_PARENT
                || person.mainCarer().yes();
    }

    static boolean caring(String named, ChildRecord record) {
        return named.isBlank() || Whose.parent(named)
                || Rows.any(Standing.network(record), person -> caring(person.fact()) && Whose.among(named, person.fact()));
    }

    static boolean same(String one, String other, ChildRecord record) {
        if (one.isBlank() || other.isBlank())
            return caring(one, record) && caring(other, record);
        return one.equalsIgnoreCase(other) || Whose.sameParent(one, other) || Rows.any(Standing.network(record),
                person -> Whose.among(one, person.fact()) && Whose.among(other, person.fact()));
    }

    /** All that was entered of one person, oldest first. */
    static List<Entry<Person>> entries(Entry<Person> person, ChildRecord record) {
        return record.all(Person.class,
                one -> one.tie() == person.fact().tie() && one.name().equalsIgnoreCase(person.fact().name()));
    }

    /** Entries in rows, one for each matter of each adult, oldest first. */
    static <F extends Fact> List<List<Entry<F>>> rows(List<Entry<F>> entries, BiPredicate<F, F> same) {
        var rows = new ArrayList<List<Entry<F>>>();
        for (var entry : entries) {
            var row = rows.stream().filter(one -> same.test(one.getFirst().fact(), entry.fact())).findFirst();
            if (row.isEmpty())
                rows.add(new ArrayList<>(List.of(entry)));
            else
                row.get().add(entry);
        }
        return rows;
    }
}
