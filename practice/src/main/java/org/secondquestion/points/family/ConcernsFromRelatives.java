package org.secondquestion.points.family;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Assessment;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Was the relative's concern taken as seriously as a professional's? */
public final class ConcernsFromRelatives implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var concerns = Rows.where(
                record.within(settings.span("window"), Incident.class, one -> Standing.category(one).isPresent()),
                concern -> concern.informant().source().relativeOrFriend());
        var unheard = Rows.where(concerns, concern -> answers(concern, record).isEmpty());
        if (!unheard.isEmpty())
            return Rows.any(unheard, ConcernsFromRelatives::thoughtMalicious)
                    ? open(unheard).sinceOldest()
                            .found("It was thought malicious, and what the child says and shows is not on the record.")
                    : open(unheard).sinceOldest();
        var answers = new ArrayList<Entry<?>>();
        concerns.forEach(concern -> answers.addAll(answers(concern, record)));
        var assessed = record.within(settings.span("window"), Assessment.class);
        var adults = Rows.where(Standing.network(record), person -> person.fact().tie().widerAdult());
        if (assessed.isEmpty() || adults.isEmpty())
            return answers.isEmpty() ? notRelevant() : answeredBy(answers);
        var told = record.within(settings.span("told"), AdviceGiven.class, advice -> advice.topic() == Topic.RAISING_CONCERNS);
        var thought = Thought.on("family.concerns-from-relatives", record, assessed);
        if (told.isEmpty() && thought.isEmpty())
            return open(assessed).sinceOldest().at(Moment.ASSESSMENT)
                    .due(settings.span("telling")
                            .after(Rows.firstRecorded(assessed)))
                    .found("Nobody has told the wider family how to share a concern.");
        answers.addAll(told);
        answers.addAll(thought);
        return answeredBy(answers);
    }

    /** The child was seen, and somebody wrote down what was made of it; one of the two is not enough. */
    private static List<Entry<?>> answers(Entry<Incident> concern, ChildRecord record) {
        var seen = Rows.where(record.knowing(concern, Met.class), met -> Seen.faceToFace(met, record));
        var response = new ArrayList<Entry<?>>(record.knowing(concern, Decision.class));
        response.addAll(record.knowing(concern, MeetingHeld.class));
        response.addAll(record.knowing(concern, Analysis.class));
        response.addAll(record.knowing(concern, FollowUp.class));
        response.addAll(Thought.on("family.concerns-from-relatives", record, List.of(concern)));
        if (seen.isEmpty() && record.born() || response.isEmpty())
            return List.of();
        response.addAll(seen);
        return response.stream().distinct().toList();
    }

    private static boolean thoughtMalicious(Entry<Incident> concern) {
        return concern.fact() instanceof Concern one && one.thoughtMalicious().yes();
    }
}
