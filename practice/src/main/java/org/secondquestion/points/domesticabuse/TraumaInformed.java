package org.secondquestion.points.domesticabuse;

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
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Would these words harm someone already harmed, and how have we agreed to work with them? */
public final class TraumaInformed implements Point {

    // said of these, the words are mostly about the one who causes the harm
    private static final String[] OTHERS = {"he", "perpetrator", "abuser", "father", "dad", "stepfather", "stepdad", "boyfriend",
            "partner", "husband"};
    private static final Phrases BLAME = Phrases.notSaidOf(OTHERS, "failed to protect", "failing to protect",
            "failure to protect", "fails to protect", "unable or unwilling to protect", "chooses to stay", "chose to stay",
            "choosing to stay", "chooses him over", "chose him over", "puts him first", "put him first", "refuses to leave",
            "refused to leave", "won't leave him", "will not leave him", "should have left", "keeps going back",
            "keeps taking him back", "took him back", "allowed him back", "allows him back", "let him back", "lets him back",
            "refuses to engage", "refused to engage", "refusing to engage", "won't engage", "will not engage",
            "refuses support", "refused support", "provoked him", "provokes him", "winds him up", "wound him up",
            "brought it on herself", "brings it on herself", "brought it on himself", "attracts violent men",
            "gives as good as she gets", "playing the victim", "plays the victim", "claims to be a victim", "overreacts",
            "overreacting", "hysterical");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var known = KnownAbuse.victims(record);
        var lately = Rows.where(known, one -> !record.reached(settings.span("victim").after(one.day())));
        if (lately.isEmpty())
            return notRelevant();
        return TwoParts.of(
                TwoParts.part(Moment.RECORDING, settings.span("within"),
                        Wording.ask("domestic-abuse.trauma-informed", BLAME, record, settings.span("window"), entry -> true)),
                TwoParts.part(Moment.ASSESSMENT, settings.span("assessment"),
                        approach(known, lately, record, settings.span("holds"))));
    }

    /** Agreed once a victim is known, for all that comes after; and looked at again when it has grown old. */
    private static Answer approach(List<Entry<?>> known, List<Entry<?>> lately, ChildRecord record, Span holds) {
        var agreed = Thought.weighing(record, List.of(known.getFirst()), Considered.TRAUMA_INFORMED_APPROACH);
        var because = open(lately).found("How to work with the person harmed is not agreed with them on the record.");
        if (agreed.isEmpty())
            return because.since(Rows.firstRecorded(known));
        var until = holds.after(agreed.getLast().day());
        return record.reached(until) ? because.since(until) : answeredBy(agreed.getLast());
    }
}
