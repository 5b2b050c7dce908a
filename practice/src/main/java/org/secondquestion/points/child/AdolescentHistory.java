package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.record.Thinking.ToolPurpose;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What happened when they were small? */
public final class AdolescentHistory implements Point {

    private static final Set<AssessmentKind> OF_RISK = EnumSet.of(AssessmentKind.RISK_OUTSIDE_THE_HOME,
            AssessmentKind.SECTION_47_ENQUIRY, AssessmentKind.CHILD_AND_FAMILY);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var age = settings.span("age");
        if (!record.aged(age))
            return notRelevant();
        var assessed = Rows.where(record.within(settings.span("window"), Thinking.class, AdolescentHistory::assessesRisk),
                one -> !one.day().isBefore(age.after(record.child().birth())) && !Closed.after(one, record));
        if (assessed.isEmpty())
            return notRelevant();
        var open = Rows.where(assessed, one -> answers(one, record).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(assessed, one -> answers(one, record)))
                : open(open).sinceOldest();
    }

    private static boolean assessesRisk(Thinking thinking) {
        return thinking instanceof Assessment assessment && OF_RISK.contains(assessment.assessment())
                || thinking instanceof Tool tool && tool.purpose().filter(ToolPurpose.EXPLOITATION::equals).isPresent();
    }

    /** What weighs it in the assessment itself, or after it. */
    private static List<Entry<?>> answers(Entry<Thinking> assessed, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(Thought.on("child.adolescent-history", record, List.of(assessed)));
        for (var what : List.of(Considered.EARLIER_TRAUMA, Considered.ACCUMULATED_HARM))
            Thought.weighing(record, List.of(), what).stream()
                    .filter(thought -> thought.equals(assessed) || thought.follows(assessed)).forEach(answers::add);
        return answers;
    }
}
