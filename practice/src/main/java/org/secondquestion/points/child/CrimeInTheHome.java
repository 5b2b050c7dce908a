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
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is it like to live where crime happens? */
public final class CrimeInTheHome implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(HouseholdCrime.class) || !record.born())
            return notRelevant();
        var crimes = Rows.where(record.within(settings.span("window"), HouseholdCrime.class),
                crime -> !Closed.after(crime, record));
        if (crimes.isEmpty())
            return notRelevant();
        var open = Rows.where(crimes, crime -> answers(crime, record).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(crimes, crime -> answers(crime, record)))
                : open(open).sinceOldest();
    }

    private static List<Entry<?>> answers(Entry<HouseholdCrime> crime, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(ChildsExperience.since(crime, record));
        answers.addAll(Thought.on("child.crime-in-the-home", record, List.of(crime)));
        return answers;
    }
}
