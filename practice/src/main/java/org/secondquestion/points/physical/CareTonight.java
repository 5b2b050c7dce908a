package org.secondquestion.points.physical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.SafetyPlan;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who may have caused it, and who has care of the child tonight? */
public final class CareTonight implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = HarmWhereTheChildLives.in(record, settings.span("window"));
        if (raised.isEmpty() || !record.born())
            return notRelevant();
        var siblings = Rows.where(Standing.network(record),
                person -> person.fact().tie().sibling() && !person.fact().household().no());
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : raised) {
            need("who may have caused it", whoMayHave(entry, record), entry, missing, answers);
            need("who has care of the child tonight", care(entry, record), entry, missing, answers);
            need("who may not be with the child, and on what conditions",
                    record.knowing(entry, SafetyPlan.class, plan -> !plan.conditions().isBlank()), entry, missing, answers);
            if (!siblings.isEmpty() && others(entry, record).isEmpty())
                missing.add("each other child of the household",
                        Unbroken.both(entry.recordedDay(), known(siblings, record)), entry);
            answers.addAll(others(entry, record));
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static void need(String thing, List<? extends Entry<?>> shownBy, Entry<?> raisedBy, NotYetOnRecord missing,
            List<Entry<?>> answers) {
        answers.addAll(shownBy);
        if (shownBy.isEmpty())
            missing.add(thing, raisedBy.recordedDay(), raisedBy);
    }

    private static LocalDate known(List<Entry<Person>> siblings, ChildRecord record) {
        return siblings.stream().map(one -> Standing.firstNamed(one, record)).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Entry<?>> whoMayHave(Entry<?> raisedBy, ChildRecord record) {
        var named = new ArrayList<Entry<?>>(considered(Subject.WHO_MAY_HAVE_CAUSED_IT, raisedBy, record));
        named.addAll(Thought.weighing(record, List.of(raisedBy), Considered.WHO_MAY_HAVE_CAUSED_IT));
        if (raisedBy.fact() instanceof Allegation said && !said.name().isBlank() || raisedBy.fact() instanceof Disclosure)
            named.add(raisedBy);
        return named;
    }

    private static List<Entry<?>> care(Entry<?> raisedBy, ChildRecord record) {
        var care = new ArrayList<Entry<?>>(record.knowing(raisedBy, SafetyPlan.class, plan -> !plan.restsOn().isBlank()));
        care.addAll(record.knowing(raisedBy, CareArrangement.class, one -> !one.carer().isBlank() && one.suitable().yes()));
        care.addAll(record.knowing(raisedBy, Placement.class, one -> one.placement() != PlacementKind.HOME_WITH_PARENT));
        return care;
    }

    private static List<Entry<?>> others(Entry<?> raisedBy, ChildRecord record) {
        var others = new ArrayList<Entry<?>>(considered(Subject.OTHER_CHILDREN, raisedBy, record));
        others.addAll(Thought.weighing(record, List.of(raisedBy), Considered.OTHER_CHILDREN));
        return others;
    }

    private static List<Entry<Consideration>> considered(Subject subject, Entry<?> raisedBy, ChildRecord record) {
        return record.knowing(raisedBy, Consideration.class, consideration -> consideration.subject() == subject);
    }
}
