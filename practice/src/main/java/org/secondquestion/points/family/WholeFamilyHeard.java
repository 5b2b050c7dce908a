package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What do those who know the child well say? */
public final class WholeFamilyHeard implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var assessments = record.within(settings.span("window"), Assessment.class,
                assessment -> assessment.assessment() != AssessmentKind.HEALTH);
        if (assessments.isEmpty())
            return notRelevant();
        var latest = assessments.getLast();
        var kind = latest.fact().assessment();
        var begun = assessments.stream().filter(one -> one.fact().assessment() == kind).findFirst().orElse(latest);
        var answers = new ArrayList<Entry<?>>(record.since(begun, Analysis.class,
                analysis -> analysis.considered().contains(Considered.FAMILYS_VIEWS)));
        assessments.stream()
                .filter(one -> one.fact().assessment() == kind && one.fact().considered().contains(Considered.FAMILYS_VIEWS))
                .forEach(answers::add);
        answers.addAll(Thought.on("family.whole-family-heard", record, List.of(begun)));
        return answers.isEmpty() ? open(latest).since(begun.recordedDay()) : answeredBy(answers.stream().distinct().toList());
    }
}
