package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Did anyone test what was said? */
public final class AnalyseAndChallenge implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var held = record.within(settings.span("window"), MeetingHeld.class, meeting -> meeting.meeting().minuted());
        if (held.isEmpty())
            return notRelevant();
        var untested = Unbroken.run(held,
                meeting -> !wanting(meeting, settings).isEmpty() && thought(meeting, record).isEmpty());
        if (!untested.isEmpty())
            return open(untested).sinceOldest()
                    .found("Not yet on record: " + String.join(", ", wanting(untested.getLast(), settings)) + ".");
        var last = held.getLast();
        return answeredBy(wanting(last, settings).isEmpty() ? List.of(last) : thought(last, record));
    }

    private static List<String> wanting(Entry<MeetingHeld> meeting, Settings settings) {
        var wanting = new ArrayList<String>();
        if (NearCopy.words(meeting.fact().challenge()).size() < settings.count("words"))
            wanting.add("what people questioned");
        meeting.fact().attended().stream()
                .filter(service -> service != meeting.agency().service() && !meeting.fact().ownViews().contains(service))
                .forEach(service -> wanting.add("the view of " + Kinds.words(service)));
        return wanting;
    }

    private static List<? extends Entry<?>> thought(Entry<MeetingHeld> meeting, ChildRecord record) {
        return Thought.on("multi-agency.analyse-and-challenge", record, List.of(meeting));
    }
}
