package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Judgement;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What are we assuming? */
public final class Biases implements Point {

    private static final Phrases ASSUMED = Phrases.of(
            // culture, ethnicity, faith
            "in their culture", "in her culture", "in his culture", "in this culture", "in that culture", "in our culture",
            "part of their culture", "cultural norm", "cultural norms", "culturally normal", "culturally appropriate",
            "culturally acceptable", "culturally accepted", "for cultural reasons", "due to their culture",
            "because of their culture", "because of her culture", "because of his culture", "in their community",
            "in these communities", "traveller family", "traveller lifestyle", "due to their faith", "because of their faith",
            "because of her faith", "because of his faith", "because of their religion",
            // gender, sexuality
            "for a girl", "for a boy", "as a girl", "as a boy", "boys will be boys", "typical boy", "typical girl",
            "typical teenage girl", "typical teenage boy", "because she is a girl", "because he is a boy",
            "because of her sexuality", "because of his sexuality", "because of their sexuality", "confused about her sexuality",
            "confused about his sexuality", "confused about their sexuality",
            // money
            "middle class", "working class", "well off", "well to do", "affluent", "wealthy", "professional parents",
            "professional family", "nice family", "respectable family", "good family", "on benefits", "poor family",
            "just poverty", "only poverty");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var said = Rows.where(record.within(settings.span("window"), Thinking.class,
                thinking -> thinking instanceof Judgement || thinking instanceof Assessment), entry -> ASSUMED.in(entry.note()));
        if (said.isEmpty())
            return notRelevant();
        var untested = Rows.where(said, entry -> tested(entry, record).isEmpty());
        return untested.isEmpty()
                ? answeredBy(Rows.together(said, entry -> tested(entry, record)))
                : open(untested).sinceOldest().found("Written: \u201c" + String.join("\u201d, \u201c",
                        Rows.together(untested, entry -> ASSUMED.find(entry.note()).stream().toList())) + "\u201d.");
    }

    private static List<Entry<?>> tested(Entry<Thinking> entry, ChildRecord record) {
        var tested = new ArrayList<Entry<?>>(Thought.on("diversity.biases", record, List.of(entry)));
        tested.addAll(Thought.weighing(record, List.of(entry), Considered.OWN_ASSUMPTIONS));
        return tested;
    }
}
