package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

/** The people who look after a baby day by day, to each of whom what keeps a baby safe is to be said. */
final class MainCarers {

    private MainCarers() {
    }

    /** Those recorded as main carers, and parents who live with the baby. */
    static List<Entry<Person>> of(ChildRecord record) {
        return Rows.where(Standing.network(record), person -> isOne(person.fact()));
    }

    /** They and a parent's partner who lives with the baby: whoever is alone with a crying baby at night. */
    static List<Entry<Person>> andPartners(ChildRecord record) {
        return Rows.where(Standing.network(record), person -> isOne(person.fact()) || isPartner(person.fact()));
    }

    /** Since when somebody is on record as one who cares for the baby, with whatever detail that was entered again. */
    static LocalDate since(Entry<Person> carer, ChildRecord record) {
        return Rows.firstRecorded(record.all(Person.class, other -> other.tie() == carer.fact().tie()
                && other.name().equalsIgnoreCase(carer.fact().name()) && (isOne(other) || isPartner(other))));
    }

    private static boolean isOne(Person person) {
        return person.mainCarer().yes() || person.tie().parent() && person.household().yes();
    }

    private static boolean isPartner(Person person) {
        return (person.tie() == Tie.PARTNER_OF_PARENT || person.tie() == Tie.STEP_PARENT) && person.household().yes();
    }

    static boolean told(AdviceGiven advice, Person carer) {
        return Whose.among(advice.to(), carer);
    }
}
