package org.secondquestion.points.babies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Standing;
import org.secondquestion.record.YesNo;

/** A baby's mother and father, whom people mean by a word ("Mum") even where the network does not hold their names yet. */
final class Parents {

    private static final List<Person> BY_WORD = Stream.of(Tie.MOTHER, Tie.FATHER).map(Parents::withoutName).toList();

    private Parents() {
    }

    static boolean named(String words, Tie parent, ChildRecord record) {
        return people(record).anyMatch(person -> person.tie() == parent && Whose.among(words, person));
    }

    /** Whether two fields name the same person. */
    static boolean same(String one, String other, ChildRecord record) {
        return one.equalsIgnoreCase(other)
                || people(record).anyMatch(person -> Whose.among(one, person) && Whose.among(other, person));
    }

    /** Whether a field names a parent, a main carer or somebody who lives with the child. */
    static boolean orCarersNamed(String words, ChildRecord record) {
        return people(record).anyMatch(person -> (person.tie().parent() || person.mainCarer().yes() || person.household().yes())
                && Whose.among(words, person));
    }

    private static Stream<Person> people(ChildRecord record) {
        return Stream.concat(BY_WORD.stream(), Standing.network(record).stream().map(Entry::fact));
    }

    private static Person withoutName(Tie tie) {
        return new Person(tie, "", YesNo.NOT_SAID, YesNo.NOT_SAID, YesNo.NOT_SAID, Optional.empty(), Optional.empty(), "",
                YesNo.NOT_SAID);
    }
}
