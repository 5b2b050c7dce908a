package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Stage;

/** The assessments that look at a child's whole life: each counts once, from its beginning, for a span that ends today. */
public final class Assessments {

    private static final Set<AssessmentKind> WHOLE_LIFE = EnumSet.of(AssessmentKind.EARLY_HELP, AssessmentKind.CHILD_AND_FAMILY,
            AssessmentKind.PRE_BIRTH, AssessmentKind.PARENTING, AssessmentKind.RISK_OUTSIDE_THE_HOME,
            AssessmentKind.SECTION_47_ENQUIRY);

    private Assessments() {
    }

    /** Begun in the span; one whose beginning nobody wrote down begins here with its completion. */
    public static List<Entry<Assessment>> begun(ChildRecord record, Span window) {
        return begun(record).stream().filter(assessment -> !record.reached(window.after(assessment.day()))).toList();
    }

    /** Since when an assessment has been at work while one of these entries was on record. */
    public static LocalDate since(ChildRecord record, Span window, List<? extends Entry<?>> unanswered) {
        var begun = begun(record);
        return Unbroken.since(
                Stream.concat(unanswered.stream().map(Entry::recordedDay), Unbroken.turns(record, window, begun)),
                day -> unanswered.stream().anyMatch(entry -> !entry.recordedDay().isAfter(day))
                        && begun.stream().anyMatch(assessment -> Unbroken.counts(assessment, window, day)));
    }

    private static List<Entry<Assessment>> begun(ChildRecord record) {
        var begun = new ArrayList<Entry<Assessment>>();
        var underWay = EnumSet.noneOf(AssessmentKind.class);
        for (var entry : record.all(Assessment.class, assessment -> WHOLE_LIFE.contains(assessment.assessment()))) {
            var kind = entry.fact().assessment();
            if (entry.fact().stage() == Stage.STARTED ? underWay.add(kind) : !underWay.remove(kind))
                begun.add(entry);
        }
        return begun;
    }
}
