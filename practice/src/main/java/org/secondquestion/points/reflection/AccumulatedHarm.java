package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.InCare;
import org.secondquestion.points.MarkedRise;
import org.secondquestion.points.Moment;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is happening now, and do we work with what this child has lived through? */
public final class AccumulatedHarm implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var met = HarmOverTime.met(record);
        if (!HarmOverTime.addsUp(met, settings))
            return notRelevant();
        // a child in care is asked about by sexual-abuse.child-in-care for the same rise, and not twice
        var rises = InCare.is(record) ? List.<Entry<Behaviour>>of() : MarkedRise.within(settings.span("window"), record);
        boolean worked = !OpenRecord.because(record, settings.span("recent")).isEmpty();
        if (rises.isEmpty() && !worked)
            return notRelevant();
        var unmet = Rows.where(rises, rise -> thought(rise, record).isEmpty() || asked(rise, record).isEmpty());
        var wanting = worked ? TraumaInformed.wantingSince(met, record, settings) : Optional.<LocalDate>empty();
        if (unmet.isEmpty())
            return wanting.<Answer>map(since -> open(met).since(since)
                    .found("How we work with what this child has lived through is not set out, or no longer fits."))
                    .orElseGet(() -> answeredBy(answers(rises, record)));
        var because = new ArrayList<Entry<?>>(unmet);
        because.addAll(met);
        var rose = Unbroken.both(Rows.firstRecorded(unmet), HarmOverTime.since(met, settings));
        var due = settings.span("on a rise").after(rose);
        return open(because).at(Moment.NOW).since(wanting.filter(rose::isAfter).orElse(rose))
                .due(wanting.map(settings.span("within")::after).filter(due::isAfter).orElse(due))
                .found("The child is much more distressed. Is something wrong now?");
    }

    private static List<Entry<?>> thought(Entry<Behaviour> rise, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(Thought.on("reflection.accumulated-harm", record, List.of(rise)));
        thought.addAll(Thought.weighing(record, List.of(rise), Considered.PRESENT_HARM));
        return thought;
    }

    /** Spoken to face to face, or the child's own telling, since the rise. */
    private static List<Entry<?>> asked(Entry<Behaviour> rise, ChildRecord record) {
        var asked = new ArrayList<Entry<?>>(
                Rows.where(record.since(rise, Met.class, met -> met.spokenTo().yes()), met -> Seen.faceToFace(met, record)));
        asked.addAll(Rows.where(record.since(rise, ChildsVoice.class), voice -> !voice.informant().source().parental()));
        return asked;
    }

    private static List<Entry<?>> answers(List<Entry<Behaviour>> rises, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(TraumaInformed.setOut(record));
        for (var rise : rises) {
            answers.addAll(thought(rise, record));
            answers.addAll(asked(rise, record));
        }
        return answers.stream().distinct().toList();
    }
}
