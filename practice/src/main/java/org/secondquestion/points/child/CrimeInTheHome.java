package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.HouseholdCrime;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is it like to live where crime happens? */
public final class CrimeInTheHome implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(HouseholdCrime.class) || !record.born())
            return notRelevant();
        var crimes = record.within(settings.span("window"), HouseholdCrime.class).stream()
                .filter(crime -> !Closed.after(crime, record)).toList();
        if (crimes.isEmpty())
            return notRelevant();
        var open = crimes.stream().filter(crime -> answers(crime, record).isEmpty()).toList();
        return open.isEmpty()
                ? answeredBy(crimes.stream().flatMap(crime -> answers(crime, record).stream()).distinct().toList())
                : open(open).sinceOldest();
    }

    private static List<Entry<?>> answers(Entry<HouseholdCrime> crime, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(ChildsExperience.since(crime, record));
        answers.addAll(Thought.on("child.crime-in-the-home", record, List.of(crime)));
        return answers;
    }
}
