package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.secondquestion.points.Addressed;
import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Where is the father, before and after the birth? */
public final class FatherVisible implements Point {

    private static final Set<Tie> PARTNERS = EnumSet.of(Tie.STEP_PARENT, Tie.PARTNER_OF_PARENT);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var child = record.child();
        if (record.reached(Span.months(12).after(child.birth())) || !record.reached(child.known()))
            return notRelevant();
        var people = Standing.network(record).stream()
                .filter(person -> person.fact().tie() == Tie.FATHER || PARTNERS.contains(person.fact().tie())).toList();
        var because = new ArrayList<Entry<?>>(
                record.all(HouseholdChange.class, change -> change.change() == Change.NEW_PARTNER).stream()
                        .filter(change -> people.stream().noneMatch(person -> PARTNERS.contains(person.fact().tie()))).toList());
        var missing = new ArrayList<String>(because.stream().map(change -> "who the new partner is").distinct().toList());
        if (people.stream().noneMatch(person -> person.fact().tie() == Tie.FATHER))
            missing.add("who the father is");
        for (var person : people) {
            if (person.fact().part().isBlank())
                missing.add("what part " + Addressed.words(person.fact()) + " plays");
            if (record.all(Fact.class).stream().noneMatch(entry -> reached(person.fact(), entry)))
                missing.add("how any service met " + Addressed.words(person.fact()));
            because.add(person);
        }
        var births = record.all(Birth.class);
        if (record.born()
                && births.stream().noneMatch(birth -> birth.fact().fatherThere().yes() || birth.fact().fatherThere().no()))
            missing.add("whether he was there at the birth");
        because.addAll(births);
        var thought = Thought.on("babies.father-visible", record, because);
        if (missing.isEmpty() || !thought.isEmpty())
            return answeredBy(thought.isEmpty() ? because : thought);
        var since = Stream.concat(Stream.of(record.born() ? child.birth() : child.known(), child.known()),
                because.stream().map(Entry::recordedDay)).max(Comparator.naturalOrder()).orElseThrow();
        return open(because).since(since).found("Not yet on record: " + String.join(", ", missing) + ".");
    }

    /** Met, spoken with, advised, or there with the child: by himself, not through the other parent's account of him. */
    private static boolean reached(Person person, Entry<?> entry) {
        return switch (entry.fact()) {
            case Conversation talk -> person.tie() == Tie.FATHER && talk.with().contains(Party.FATHER)
                    || Addressed.is(person, talk.topic());
            case Visit visit -> visit.adults().stream().anyMatch(adult -> Addressed.is(person, adult));
            case AdviceGiven advice -> Addressed.is(person, advice.to());
            case KeptAppointment kept -> Addressed.is(person, kept.broughtBy());
            default -> false;
        };
    }
}
