package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Pregnancy;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.YesNo;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Is there a pre-birth assessment, and was the referral made in time? */
public final class PreBirthAssessment implements Point {

    /** A step that is wanting: asked from one day on, and due by another. */
    private record Step(String words, LocalDate since, LocalDate due, List<Entry<?>> raisedBy) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isUnborn(record))
            return notRelevant();
        var raisedBy = BeforeBirth.vulnerabilities(record);
        if (raisedBy.isEmpty())
            return notRelevant();
        var thought = Thought.on("babies.pre-birth-assessment", record, raisedBy);
        if (!thought.isEmpty())
            return answeredBy(thought);
        var work = BeforeBirth.of(raisedBy, record);
        var wanting = wanting(work, raisedBy, record, settings);
        if (wanting.isEmpty())
            return answeredBy(work.all());
        var missing = new NotYetOnRecord();
        wanting.forEach(step -> step.raisedBy().forEach(entry -> missing.add(step.words(), step.since(), entry)));
        var due = wanting.stream().map(Step::due).min(LocalDate::compareTo).orElseThrow();
        var open = missing.open().due(due).at(record.passed(due) ? Moment.NOW : Moment.ASSESSMENT);
        return terminationSought(record)
                ? open.found(open.found() + " A termination is thought of; until it is certain, the baby is planned for.")
                : open;
    }

    private static List<Step> wanting(BeforeBirth work, List<Entry<?>> raisedBy, ChildRecord record, Settings settings) {
        var known = Rows.firstRecorded(raisedBy);
        var within = settings.span("within");
        var wanting = new ArrayList<Step>();
        if (work.referred().isEmpty())
            wanting.add(new Step("a referral", known, within.after(known), raisedBy));
        if (work.assessments().isEmpty())
            wanting.add(byWeek(settings.count("begun by week"), "a pre-birth assessment, begun", raisedBy, record, settings));
        if (work.plans().isEmpty())
            wanting.add(byWeek(settings.count("plan by week"), "a plan for the birth and after", raisedBy, record, settings));
        for (var entry : work.newSinceCompleted(raisedBy))
            wanting.add(new Step("what is new, taken into the assessment or the plan", entry.recordedDay(),
                    within.after(entry.recordedDay()), List.of(entry)));
        wanting.removeIf(step -> !record.reached(step.since()));
        return wanting;
    }

    /** Asked some weeks ahead; soon, where that week was over before anybody knew. */
    private static Step byWeek(int week, String words, List<Entry<?>> raisedBy, ChildRecord record, Settings settings) {
        var since = Unbroken.both(Rows.firstRecorded(raisedBy), Weeks.reached(week - settings.count("weeks ahead"), record));
        return new Step(words, since, Unbroken.both(Weeks.reached(week, record), settings.span("within").after(since)),
                raisedBy);
    }

    private static boolean terminationSought(ChildRecord record) {
        return record.latest(Pregnancy.class, pregnancy -> pregnancy.terminationSought() != YesNo.NOT_SAID)
                .filter(latest -> latest.fact().terminationSought().yes()).isPresent();
    }
}
