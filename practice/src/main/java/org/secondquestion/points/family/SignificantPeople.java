package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Stage;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who matters in this child's life? */
public final class SignificantPeople implements Point {

    private static final Set<Change> PEOPLE = EnumSet.of(Change.NEW_PARTNER, Change.MOVED_IN, Change.MOVED_OUT,
            Change.RELEASED_FROM_PRISON);

    private static final List<Class<? extends Fact>> NAMING = List.of(Visit.class, KeptAppointment.class, CareArrangement.class,
            HouseholdChange.class);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var assessed = record.all(Assessment.class, assessment -> assessment.stage() == Stage.COMPLETED);
        if (assessed.isEmpty() || OpenRecord.because(record, settings.span("window")).isEmpty())
            return notRelevant();
        var network = Standing.network(record);
        var wider = Rows.where(network, person -> person.fact().tie().wider());
        var missing = new ArrayList<String>();
        var because = new ArrayList<Entry<?>>();
        var people = record.all(Person.class);
        var known = new HashSet<String>();
        var window = settings.span("named");
        for (var entry : record.all(NAMING, naming -> !named(naming).isEmpty()))
            for (var named : named(entry.fact()))
                if (!known.contains(named) && !(known(named, people, record) && known.add(named))
                        && !record.reached(window.after(entry.day()))) {
                    missing.add(named);
                    because.add(entry);
                }
        if (wider.isEmpty())
            because.addFirst(assessed.getFirst());
        var unexplained = Rows.where(because, one -> Thought.on("family.significant-people", record, List.of(one)).isEmpty());
        if (unexplained.isEmpty())
            return answeredBy(because.isEmpty() ? wider : Thought.on("family.significant-people", record, List.of()));
        var found = new ArrayList<String>();
        if (wider.isEmpty())
            found.add("The record knows nobody beyond the parents.");
        if (!missing.isEmpty())
            found.add("Named, and not among the people of the child's life: "
                    + String.join(", ", missing.stream().distinct().toList()) + ".");
        return open(because.stream().distinct().toList())
                .since(Unbroken.both(Rows.firstRecorded(unexplained), OpenRecord.since(record, settings.span("window"))))
                .found(String.join(" ", found));
    }

    /** The adults whom an entry names as met, or as caring for the child, coming or going. */
    private static List<String> named(Fact fact) {
        if (fact instanceof Visit visit)
            return visit.adults();
        var name = fact instanceof KeptAppointment kept
                ? kept.broughtBy()
                : fact instanceof CareArrangement care
                        ? care.carer()
                        : fact instanceof HouseholdChange change && PEOPLE.contains(change.change()) ? change.who() : "";
        return name.isBlank() ? List.of() : List.of(name);
    }

    /** Everybody who was ever in the network, also those who have left it. */
    private static boolean known(String named, List<Entry<Person>> people, ChildRecord record) {
        return Whose.childs(named, record) || Whose.parent(named)
                || Rows.any(people, person -> Whose.is(named, person.fact()));
    }
}
