package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.TwoParts;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** What makes us hard to reach? */
public final class BarriersToServices implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var saidBy = Minoritised.saidBy(record);
        var fallen = fallen(record, settings);
        if (saidBy.isEmpty() && fallen.isEmpty() || OpenRecord.because(record, settings.span("window")).isEmpty())
            return notRelevant();
        var thoughts = new ArrayList<Entry<?>>(Thought.on("diversity.barriers-to-services", record, List.of()));
        thoughts.addAll(Thought.weighing(record, List.of(), Considered.CULTURE, Considered.REASONS_FOR_RELUCTANCE));
        var within = settings.span("within");
        var family = saidBy.isEmpty()
                ? notRelevant()
                : Minoritised.of(saidBy,
                        Beginnings.ask(Beginnings.ofWork(record, settings.span("window")), thoughts, settings.span("led")));
        return TwoParts.of(TwoParts.part(Moment.VISIT, within, family),
                TwoParts.part(Moment.VISIT, within, Beginnings.ask(fallen, thoughts)));
    }

    /** For each person whose engagement was good and is not now: the first entry that says so. */
    private static List<Entry<Engagement>> fallen(ChildRecord record, Settings settings) {
        var words = new LinkedHashMap<String, List<Entry<Engagement>>>();
        for (var one : record.all(Engagement.class))
            words.computeIfAbsent(one.fact().who().toLowerCase(Locale.UK), nobody -> new ArrayList<>()).add(one);
        var fallen = new ArrayList<Entry<Engagement>>();
        for (var told : words.values()) {
            var away = Unbroken.run(told, one -> one.fact().engagement().away());
            if (!away.isEmpty() && away.size() < told.size()
                    && !record.reached(settings.span("engagement").after(away.getLast().day())))
                fallen.add(away.getFirst());
        }
        return fallen;
    }
}
