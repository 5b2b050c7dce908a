package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ContactArrangement;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.YesNo;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who matters to the child and lives elsewhere? */
public final class PeopleElsewhere implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        if (!record.any(Person.class) || OpenRecord.because(record, window).isEmpty())
            return notRelevant();
        var opened = OpenRecord.since(record, window);
        var wanting = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        var close = Rows.where(Standing.network(record), PeopleElsewhere::isCloseAndElsewhere);
        for (var person : close) {
            var thought = Thought.on("family.people-elsewhere", record, List.of(person));
            if (thought.isEmpty())
                ask(person, opened, record, wanting, answers);
            answers.addAll(thought);
        }
        onlyParent(record).filter(only -> Thought.on("family.people-elsewhere", record, List.of(only)).isEmpty())
                .ifPresent(only -> wanting.add("who the other parent is", only.recordedDay(), only));
        if (!wanting.nothing())
            return wanting.open().since(Unbroken.both(wanting.since(), opened));
        return answers.isEmpty() ? notRelevant() : answeredBy(answers.stream().distinct().toList());
    }

    private static boolean isCloseAndElsewhere(Entry<Person> person) {
        var tie = person.fact().tie();
        return (tie.parent() || tie.sibling()) && (person.fact().household().no() || isUnknown(person));
    }

    private static boolean isUnknown(Entry<Person> person) {
        return person.fact().household() == YesNo.NOT_KNOWN;
    }

    private static void ask(Entry<Person> person, LocalDate opened, ChildRecord record, NotYetOnRecord wanting,
            List<Entry<?>> answers) {
        var entries = Adults.entries(person, record);
        var since = Unbroken.run(entries, one -> !one.fact().household().yes()).getFirst().recordedDay();
        var who = Whose.words(person.fact());
        if (isUnknown(person))
            wanting.add("where " + who + " lives", since, person);
        var part = new ArrayList<Entry<?>>(Rows.where(entries, one -> !one.fact().part().isBlank()));
        part.addAll(record.all(ContactArrangement.class, contact -> Whose.among(contact.with(), person.fact())));
        answers.addAll(part);
        if (part.isEmpty())
            wanting.add("what part " + who + " has in the child's life", since, person);
        if (!person.fact().parentalResponsibility().yes())
            return;
        var told = ParentTold.from(opened, person.fact(), record);
        answers.addAll(told);
        if (told.isEmpty())
            wanting.add("that " + who + " was told how things are, or why not", since, person);
    }

    /** The one parent of whom the record has ever known. */
    private static Optional<Entry<Person>> onlyParent(ChildRecord record) {
        var parents = record.all(Person.class, person -> person.tie().parent());
        return parents.stream().map(one -> one.fact().tie() + one.fact().name().toLowerCase(Locale.UK)).distinct().count() == 1
                ? Optional.of(parents.getFirst())
                : Optional.empty();
    }
}
