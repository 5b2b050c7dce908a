package org.secondquestion.points.physical;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Explanation;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What do history, stage, home and explanation say together, and who examined the child? */
public final class NotInIsolation implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var injuries = record.within(settings.span("window"), Injury.class);
        if (injuries.isEmpty())
            return notRelevant();
        var answers = new ArrayList<Entry<?>>();
        var missing = new ArrayList<String>();
        var open = new ArrayList<Entry<?>>();
        for (var injury : injuries) {
            var examined = examined(record, injury);
            var thought = Thought.on("physical.not-in-isolation", record, List.of(injury));
            var unsaid = thought.isEmpty() ? unsaid(record, injury) : List.<String>of();
            if (unsaid.isEmpty() && !examined.isEmpty()) {
                answers.add(thought.isEmpty() ? injury : thought.getLast());
                answers.add(examined.getLast());
                continue;
            }
            open.add(injury);
            missing.addAll(unsaid);
            if (examined.isEmpty())
                missing.add("who examined the child");
        }
        if (open.isEmpty())
            return answeredBy(answers.stream().distinct().toList());
        return open(open).sinceOldest()
                .found("Not yet on record: " + String.join(", ", missing.stream().distinct().toList()) + ".");
    }

    private static List<Entry<?>> examined(ChildRecord record, Entry<Injury> injury) {
        var examined = new ArrayList<Entry<?>>(record.since(injury, MedicalExamination.class,
                examination -> examination.medical() != Medical.DENTAL && examination.medical() != Medical.SIGHT
                        && examination.medical() != Medical.HEARING));
        examined.addAll(record.knowing(injury, Consideration.class,
                consideration -> consideration.subject() == Subject.CHILD_PROTECTION_MEDICAL && consideration.toBeDone().no()));
        return examined;
    }

    private static List<String> unsaid(ChildRecord record, Entry<Injury> entry) {
        var injury = entry.fact();
        var unsaid = new ArrayList<String>();
        if (!injury.medicalHistory().yes())
            unsaid.add("the medical history");
        if (!injury.socialHistory().yes())
            unsaid.add("the social history");
        if (!injury.developmentalStage().yes())
            unsaid.add("the stage of development");
        if (injury.explanation().isBlank() && injury.fit() == Explanation.NOT_SAID)
            unsaid.add("the explanation given");
        if (!injury.earlierInjuries().yes()
                && Rows.any(record.all(Injury.class), other -> other.day().isBefore(entry.day())))
            unsaid.add("earlier injuries");
        return unsaid;
    }
}
