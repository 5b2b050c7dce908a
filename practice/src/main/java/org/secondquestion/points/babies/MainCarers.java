package org.secondquestion.points.babies;

import java.util.List;

import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Standing;

/** The people who look after a baby day by day, to each of whom what keeps a baby safe is to be said. */
final class MainCarers {

    private MainCarers() {
    }

    /** Those recorded as main carers, and parents who live with the baby. */
    static List<Entry<Person>> of(ChildRecord record) {
        return Standing.network(record).stream().filter(person -> person.fact().mainCarer().yes()
                || person.fact().tie().parent() && person.fact().household().yes()).toList();
    }

    static boolean told(AdviceGiven advice, Person carer) {
        return Whose.among(advice.to(), carer);
    }
}
