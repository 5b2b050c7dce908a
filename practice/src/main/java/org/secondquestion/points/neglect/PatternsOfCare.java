package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Unended;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who looks after the child when the parents do not? */
public final class PatternsOfCare implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(CareArrangement.class) || record.aged(settings.span("age")))
            return notRelevant();
        var window = settings.span("window");
        int times = settings.count("times");
        var ever = Unended.of(record.all(CareArrangement.class, PatternsOfCare::isWanting), Category.NEGLECT, record);
        var care = Rows.where(ever, entry -> !record.reached(window.after(entry.day())));
        if (days(care) < times)
            return notRelevant();
        var missing = new NotYetOnRecord();
        var unthought = Rows.where(care, entry -> thoughts(entry, record).isEmpty());
        var unknown = Rows.where(care, entry -> !isKnown(entry.fact(), record));
        if (!unthought.isEmpty())
            missing.add("what these arrangements are for the child", since(unthought, ever, record, window, times),
                    care.toArray(Entry<?>[]::new));
        for (var entry : unknown)
            missing.add(entry.fact().carer() + " as somebody in the child's life",
                    since(List.of(entry), ever, record, window, times), entry);
        return missing.nothing()
                ? answeredBy(Rows.together(care, entry -> thoughts(entry, record)))
                : missing.open();
    }

    private static boolean isWanting(CareArrangement care) {
        return care.suitable().no() || care.unsupervised().yes();
    }

    /** What several agencies wrote of one day is one time. */
    private static long days(List<Entry<CareArrangement>> care) {
        return care.stream().map(Entry::day).distinct().count();
    }

    private static List<Entry<?>> thoughts(Entry<CareArrangement> care, ChildRecord record) {
        var thoughts = new ArrayList<Entry<?>>(Thought.on("neglect.patterns-of-care", record, List.of(care)));
        thoughts.addAll(Thought.weighing(record, List.of(care), Considered.CARE_ARRANGEMENTS));
        return thoughts;
    }

    /** Whoever looked after the child stands in the network; nobody did where the child was left alone. */
    private static boolean isKnown(CareArrangement care, ChildRecord record) {
        return care.carer().isBlank() || care.unsupervised().yes()
                || Rows.any(Standing.network(record), person -> Whose.among(care.carer(), person.fact()));
    }

    /** Since it has been a pattern with these in it. */
    private static LocalDate since(List<Entry<CareArrangement>> these, List<Entry<CareArrangement>> ever,
            ChildRecord record, Span window, int times) {
        return Unbroken.since(record, window, ever, then -> days(then) >= times && Rows.any(then, these::contains));
    }
}
