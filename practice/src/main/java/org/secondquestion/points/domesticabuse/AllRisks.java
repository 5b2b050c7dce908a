package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Assessments;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.AbuseKind;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Which kinds of abuse other than violence are here? */
public final class AllRisks implements Point {

    /** A kind of abuse as an incident names it, and as an analysis weighs it. */
    private record Risk(AbuseKind named, Considered weighed) {
    }

    private static final List<Risk> RISKS = List.of(new Risk(AbuseKind.EMOTIONAL, Considered.EMOTIONAL_ABUSE),
            new Risk(AbuseKind.ECONOMIC, Considered.ECONOMIC_ABUSE),
            new Risk(AbuseKind.COERCIVE_CONTROL, Considered.COERCIVE_CONTROL),
            new Risk(AbuseKind.SEXUAL, Considered.SEXUAL_VIOLENCE), new Risk(AbuseKind.STALKING, Considered.STALKING),
            new Risk(AbuseKind.TECHNOLOGY, Considered.TECHNOLOGY));

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var abuse = KnownAbuse.within(settings.span("window"), record);
        var assessed = settings.span("assessed");
        var assessments = abuse.isEmpty() ? List.<Entry<?>>of() : List.<Entry<?>>copyOf(Assessments.begun(record, assessed));
        if (assessments.isEmpty())
            return notRelevant();
        var unnamed = Rows.where(RISKS, risk -> Rows.none(abuse, one -> names(one, risk)));
        var unweighed = Rows.where(abuse, one -> !wanting(one, unnamed, record).isEmpty());
        if (unweighed.isEmpty())
            return answeredBy(Rows.together(abuse, one -> answers(one, record)));
        var because = new ArrayList<Entry<?>>(unweighed);
        because.add(assessments.getFirst());
        return open(because).since(Assessments.since(record, assessed, unweighed)).found("Not yet weighed: " + String.join(", ",
                Rows.together(unweighed, one -> wanting(one, unnamed, record))) + ".");
    }

    private static boolean names(Entry<Incident> one, Risk risk) {
        return one.fact() instanceof DomesticAbuse incident && incident.kinds().contains(risk.named());
    }

    private static List<String> wanting(Entry<Incident> one, List<Risk> unnamed, ChildRecord record) {
        if (!Thought.on("domestic-abuse.all-risks", record, List.of(one)).isEmpty())
            return List.of();
        return unnamed.stream().filter(risk -> Thought.weighing(record, List.of(one), risk.weighed()).isEmpty())
                .map(risk -> Kinds.words(risk.weighed())).toList();
    }

    private static List<Entry<?>> answers(Entry<Incident> one, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(Thought.on("domestic-abuse.all-risks", record, List.of(one)));
        for (var risk : RISKS)
            if (names(one, risk))
                answers.add(one);
            else
                answers.addAll(Thought.weighing(record, List.of(one), risk.weighed()));
        return answers;
    }
}
