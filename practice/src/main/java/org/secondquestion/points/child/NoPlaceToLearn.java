package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What is being done about the school place? */
public final class NoPlaceToLearn implements Point {

    private static final Phrases PLACE = Phrases.of("place", "places", "provision", "tuition", "tutor",
            "reintegration", "timetable", "full time", "new school", "back to school", "back in school", "back into school");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var out = OutOfSchool.shownBy(record);
        if (out.isEmpty() || record.youngerThan(settings.span("from age")) || record.aged(settings.span("until age")))
            return notRelevant();
        var longEnough = settings.span("days").after(out.getFirst().day());
        if (!record.reached(longEnough))
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var turn : OutOfSchool.turns(out)) {
            var since = Unbroken.both(turn.recordedDay(), longEnough);
            var places = record.since(turn, Action.class, action -> action.due().isPresent() && PLACE.in(action.what()));
            var last = places.stream().map(place -> place.fact().due().orElseThrow()).max(LocalDate::compareTo);
            if (last.isEmpty() || record.passed(last.get()))
                missing.add("a place or provision with a day to come",
                        last.map(day -> Unbroken.both(since, day.plusDays(1))).orElse(since), turn);
            var weighed = weighed(turn, record);
            if (weighed.isEmpty())
                missing.add("what the days without school mean for risk", since, turn);
            answers.addAll(places);
            answers.addAll(weighed);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static List<Entry<?>> weighed(Entry<? extends Fact> turn, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(Thought.on("child.no-place-to-learn", record, List.of(turn)));
        weighed.addAll(Thought.weighing(record, List.of(turn), Considered.OUTSIDE_THE_HOME));
        weighed.addAll(Thought.weighing(record, List.of(turn), Considered.PRESENT_HARM));
        return weighed;
    }
}
