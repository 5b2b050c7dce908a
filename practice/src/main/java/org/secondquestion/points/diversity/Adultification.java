package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.TwoParts;
import org.secondquestion.points.Wording;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.notRelevant;

/** Is this child being seen as older than they are? */
public final class Adultification implements Point {

    private static final String POINT = "diversity.adultification";
    private static final Phrases OLDER = Phrases.of("streetwise", "street wise", "street smart", "mature for her age",
            "mature for his age", "mature for their age", "very mature", "mature young", "mature girl", "mature boy",
            "mature beyond", "wise beyond", "older than her years", "older than his years", "older than their years",
            "looks older", "presents as older", "acts older", "seems older", "big for her age", "big for his age",
            "physically mature", "can look after herself", "can look after himself", "can look after themselves",
            "able to look after herself", "able to look after himself", "can handle herself", "can handle himself",
            "like an adult", "adult like", "worldly wise", "knows what she is doing", "knows what he is doing",
            "fiercely independent");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        return TwoParts.of(
                TwoParts.part(Moment.RECORDING, settings.span("within"),
                        Wording.ask(POINT, OLDER, record, settings.span("words"), entry -> true)),
                TwoParts.part(Moment.SUPERVISION, settings.span("supervision"), seenAsOlder(record, settings)));
    }

    /** Asked of a child who is minoritised, once for each beginning of the work; not of the very young. */
    private static Answer seenAsOlder(ChildRecord record, Settings settings) {
        var saidBy = Minoritised.saidBy(record);
        if (saidBy.isEmpty() || record.youngerThan(settings.span("from")))
            return notRelevant();
        var thoughts = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(), Considered.ADULTIFICATION));
        thoughts.addAll(Thought.on(POINT, record, List.of()));
        return Minoritised.of(saidBy, Beginnings.ask(Beginnings.ofWork(record, settings.span("window")), thoughts,
                settings.span("led")));
    }
}
