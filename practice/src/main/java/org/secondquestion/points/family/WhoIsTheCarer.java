package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who looks after this child by right, and has each person with parental responsibility been told? */
public final class WhoIsTheCarer implements Point {

    private static final Span PRIVATE_FOSTERING_ENDS = Span.years(16);
    private static final Span WITH_A_DISABILITY = Span.years(18);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var found = LivingWithOthers.of(record);
        if (found.isEmpty())
            return notRelevant();
        var living = found.get();
        var since = living.asked(settings.span("whole"));
        if (!record.reached(since))
            return notRelevant();
        var thought = Thought.on("family.who-is-the-carer", record, List.of(living.raisedBy()));
        if (!thought.isEmpty())
            return answeredBy(thought);
        var wanting = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        if (living.carer().isEmpty())
            wanting.add("who the carer is to the child", since, living.raisedBy());
        for (var person : living.withParents(record))
            ask(person, living, since, record, wanting, answers);
        if (living.mayBeFostering() && mayBeFosteredPrivately(record)) {
            want("whether this is private fostering", living.notified(record), living, since, wanting, answers);
            want("a visit by social care", living.visited(record), living, since, wanting, answers);
        }
        return wanting.nothing() ? answeredBy(answers.stream().distinct().toList()) : wanting.open();
    }

    /** Whether this person holds parental responsibility, and if a parent does, whether the parent knows. */
    private static void ask(Entry<Person> person, LivingWithOthers living, LocalDate since, ChildRecord record,
            NotYetOnRecord wanting, List<Entry<?>> answers) {
        var known = Unbroken.both(since, Standing.firstNamed(person, record));
        var said = Rows.where(Adults.entries(person, record),
                one -> one.fact().parentalResponsibility().yes() || one.fact().parentalResponsibility().no());
        answers.addAll(said);
        if (said.isEmpty())
            wanting.add("whether " + Whose.words(person.fact()) + " holds parental responsibility", known, person);
        else if (person.fact().tie().parent() && said.getLast().fact().parentalResponsibility().yes()) {
            var told = ParentTold.from(living.from(), person.fact(), record);
            answers.addAll(told);
            if (told.isEmpty())
                wanting.add("that " + Whose.words(person.fact()) + " was told, or why not", known, person);
        }
    }

    private static void want(String thing, List<? extends Entry<?>> shown, LivingWithOthers living, LocalDate since,
            NotYetOnRecord wanting, List<Entry<?>> answers) {
        answers.addAll(shown);
        if (shown.isEmpty())
            wanting.add(thing, since, living.raisedBy());
    }

    /** Children under 16, and disabled children under 18 (Children Act 1989, section 66). */
    private static boolean mayBeFosteredPrivately(ChildRecord record) {
        boolean disabled = record.any(HealthCondition.class) && !record
                .all(HealthCondition.class, health -> health.condition() == ConditionKind.DISABILITY).isEmpty();
        return record.youngerThan(disabled ? WITH_A_DISABILITY : PRIVATE_FOSTERING_ENDS);
    }
}
