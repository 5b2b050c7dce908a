package org.secondquestion.points.family;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;

/** Assessments that look at a family as a whole, and what each of them weighs. */
final class FamilyAssessments {

    private static final Set<AssessmentKind> KINDS = EnumSet.of(AssessmentKind.EARLY_HELP, AssessmentKind.CHILD_AND_FAMILY,
            AssessmentKind.PRE_BIRTH, AssessmentKind.PARENTING);

    private FamilyAssessments() {
    }

    /** One of each kind from the span that ends today, by the entry with which it began; none that a decision has ended. */
    static List<Entry<Assessment>> begun(ChildRecord record, Span window) {
        var kinds = EnumSet.noneOf(AssessmentKind.class);
        return Rows.where(record.within(window, Assessment.class, assessment -> KINDS.contains(assessment.assessment())),
                assessment -> !Ended.since(assessment, record) && kinds.add(assessment.fact().assessment()));
    }

    /** People of whom nobody had told when the first of the assessments began. */
    static List<Entry<Person>> newcomers(List<Entry<Assessment>> begun, ChildRecord record, Predicate<Person> which) {
        return Rows.where(record.all(Person.class, which), person -> person.follows(begun.getFirst())
                && Adults.entries(person, record).getFirst().equals(person));
    }

    /** What weighs something, from an entry on: the assessment itself, or an analysis or assessment after it. */
    static List<Entry<Thinking>> weighing(Considered what, Entry<?> from, ChildRecord record) {
        return Rows.where(Thought.weighing(record, List.of(), what),
                thought -> thought.follows(from) || thought.id().equals(from.id()));
    }
}
