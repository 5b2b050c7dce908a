package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Observation.SleepingPlace;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Tool;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Where did the baby sleep last night, and did you see it? */
public final class SaferSleep implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.born() || !record.reached(record.child().known()) || record.aged(settings.span("age")))
            return notRelevant();
        var nights = Nights.of(record);
        var unsafe = nights.unsafe(record);
        if (!unsafe.isEmpty() && record.knowing(unsafe.getLast(), Tool.class,
                tool -> tool.tool().toLowerCase(Locale.UK).contains("sleep")).isEmpty())
            return open(unsafe).at(Moment.NOW).since(unsafe.getFirst().recordedDay())
                    .due(settings.span("unsafe").after(unsafe.getFirst().recordedDay()))
                    .found("The place where the baby sleeps was seen and was not safe.");
        var missing = new NotYetOnRecord();
        if (nights.seen().isEmpty())
            missing.add("the sleeping place, seen", nights.begun());
        missing.add("the sleeping place, seen as it is now", nights.changedSinceSeen());
        missing.add("the other place where the baby sleeps, seen", Rows.where(record.all(SleepingPlace.class,
                place -> !place.seen().yes()), nights::newerThanSeen));
        boolean changed = nights.seen().isPresent() && !missing.nothing();
        var talks = nights.talks(record);
        var carers = MainCarers.of(record);
        if (carers.isEmpty() && talks.isEmpty())
            missing.add("safer sleep, talked through with those who care for the baby", nights.turn());
        for (var carer : carers)
            if (Rows.none(talks, talk -> MainCarers.told(talk.fact(), carer.fact())))
                missing.add("safer sleep, talked through with " + Whose.words(carer.fact()), nights.turn());
        for (var visit : record.all(Visit.class, visit -> visit.place() == Place.HOME))
            if (nights.advisedBy(visit.agency().service(), record).isEmpty() && Nights.teaches(visit.agency().service()))
                missing.add("what " + Kinds.words(visit.agency().service()) + " itself said about safer sleep",
                        visit.recordedDay(), visit);
        if (missing.nothing()) {
            var answers = new ArrayList<Entry<?>>(talks);
            answers.addFirst(nights.seen().orElseThrow());
            return answeredBy(answers);
        }
        var open = missing.open();
        return changed ? open.due(settings.span("after a change").after(missing.since())) : open;
    }
}
