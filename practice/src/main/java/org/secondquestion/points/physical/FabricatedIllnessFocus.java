package org.secondquestion.points.physical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Unended;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Presentation;
import org.secondquestion.record.Observation.LivedExperience;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Are we helping the child, or trying to prove a diagnosis? */
public final class FabricatedIllnessFocus implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        int times = settings.count("times");
        var suspected = Rows.where(Standing.openConcerns(record, Category.FABRICATED_ILLNESS::equals),
                concern -> !record.reached(window.after(concern.day())));
        var ever = Unended.of(record.all(Presentation.class, FabricatedIllnessFocus::isPerplexing), Category.FABRICATED_ILLNESS,
                record);
        var presented = Rows.where(ever, entry -> !record.reached(window.after(entry.day())));
        if (suspected.isEmpty() && days(presented) < times)
            return notRelevant();
        var missing = new NotYetOnRecord();
        missing.add("what it does to the child", Rows.where(suspected, one -> effect(one, record).isEmpty()));
        if (!suspected.isEmpty() && reported(suspected.getFirst(), record).isEmpty())
            missing.add("a strategy discussion or a referral to social care, which need no proof", suspected.subList(0, 1));
        var unweighed = Rows.where(ever, entry -> effect(entry, record).isEmpty());
        var unweighedNow = Rows.where(unweighed, presented::contains);
        if (days(unweighedNow) >= times)
            missing.add("what it does to the child",
                    Unbroken.since(record, window, unweighed, then -> days(then) >= times),
                    unweighedNow.toArray(Entry<?>[]::new));
        return missing.nothing()
                ? answeredBy(Stream.concat(suspected.stream(), presented.stream())
                        .flatMap(entry -> effect(entry, record).stream()).distinct().toList())
                : missing.open();
    }

    private static boolean isPerplexing(Presentation presentation) {
        return presentation.explained().no() && presentation.carersAccountOnly().yes();
    }

    /** What several agencies wrote of one day is one time. */
    private static long days(List<Entry<Presentation>> presented) {
        return presented.stream().map(Entry::day).distinct().count();
    }

    private static List<Entry<?>> effect(Entry<?> raisedBy, ChildRecord record) {
        var effect = new ArrayList<Entry<?>>(
                record.knowing(raisedBy, LivedExperience.class, day -> !day.effect().isBlank()));
        effect.addAll(Thought.on("physical.fabricated-illness-focus", record, List.of(raisedBy)));
        effect.addAll(Thought.weighing(record, List.of(raisedBy), Considered.HARM_TO_THE_CHILD));
        return effect;
    }

    /** Social care knows of it, or agencies have talked. */
    private static List<Entry<?>> reported(Entry<?> suspicion, ChildRecord record) {
        var reported = new ArrayList<Entry<?>>(record.knowing(suspicion, Referral.class, one -> one.to() == Service.SOCIAL_CARE));
        reported.addAll(
                record.knowing(suspicion, MeetingHeld.class, held -> held.meeting() == MeetingKind.STRATEGY_DISCUSSION));
        if (suspicion.agency().service() == Service.SOCIAL_CARE)
            reported.add(suspicion);
        return reported;
    }
}
