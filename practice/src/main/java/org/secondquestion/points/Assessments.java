package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
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
        return Rows.where(begun(record), assessment -> !record.reached(window.after(assessment.day())));
    }

    /** Since when an assessment has been at work while one of these entries was on record. */
    public static LocalDate since(ChildRecord record, Span window, List<? extends Entry<?>> unanswered) {
        var begun = begun(record);
        var turns = Unbroken.turns(record, window, begun);
        turns.addAll(Rows.each(unanswered, Entry::recordedDay));
        return Unbroken.since(turns, day -> Rows.any(unanswered, entry -> !entry.recordedDay().isAfter(day))
                && Rows.any(begun, assessment -> Unbroken.counts(assessment, window, day)));
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
