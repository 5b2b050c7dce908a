package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Stage;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** When was risk last thought through afresh? */
public final class AssessedAgain implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var plans = OpenRecord.plans(record);
        if (plans.isEmpty())
            return notRelevant();
        var afresh = afresh(record);
        var last = afresh.stream().map(Entry::day).max(LocalDate::compareTo).orElse(plans.getFirst().day());
        var next = settings.span("period").after(last);
        var changed = changes(record).stream().filter(change -> !change.day().isBefore(plans.getFirst().day()))
                .filter(change -> Rows.none(afresh, thought -> thought.follows(change))).toList();
        var wanting = new ArrayList<>(Rows.each(changed, Entry::recordedDay));
        if (record.reached(next))
            wanting.add(next);
        if (wanting.isEmpty())
            return afresh.isEmpty() ? notRelevant() : answeredBy(afresh.getLast());
        var because = new ArrayList<Entry<?>>(changed);
        because.addFirst(plans.getLast());
        return open(because).since(Unbroken.both(Collections.min(wanting), Rows.firstRecorded(plans)));
    }

    /** Completed assessments of risk and need, analyses that weigh harm to the child, and thought that names this point. */
    private static List<Entry<?>> afresh(ChildRecord record) {
        var afresh = new ArrayList<Entry<?>>(record.all(Assessment.class,
                assessment -> assessment.stage() == Stage.COMPLETED && ofRisk(assessment.assessment())));
        afresh.addAll(Thought.weighing(record, List.of(), Considered.HARM_TO_THE_CHILD));
        afresh.addAll(Thought.on("reflection.assessed-again", record, List.of()));
        afresh.sort((one, other) -> one.day().compareTo(other.day()));
        return afresh;
    }

    private static boolean ofRisk(AssessmentKind kind) {
        return kind != AssessmentKind.HEALTH && kind != AssessmentKind.MENTAL_HEALTH && kind != AssessmentKind.KINSHIP_CARER;
    }

    /** What makes another picture of risk and need: who is in the home, where the child lives, what the child or others tell. */
    private static List<Entry<? extends Fact>> changes(ChildRecord record) {
        var changes = new ArrayList<Entry<? extends Fact>>(record.all(HouseholdChange.class));
        changes.addAll(record.all(Placement.class));
        changes.addAll(record.all(Birth.class));
        changes.addAll(record.all(Incident.class, AssessedAgain::grave));
        return changes;
    }

    private static boolean grave(Incident incident) {
        return incident instanceof Disclosure || incident instanceof Allegation
                || incident instanceof Concern concern && concern.significantHarm().yes();
    }
}
