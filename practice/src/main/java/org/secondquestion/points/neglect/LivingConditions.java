package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.YesNo;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What was it like inside the home? */
public final class LivingConditions implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var reasons = Standing.plan(record) == Plan.NONE
                ? Standing.openConcerns(record, Category.NEGLECT::equals)
                : Standing.planStatus(record).stream().toList();
        if (reasons.isEmpty())
            return notRelevant();
        var visits = Rows.where(record.within(settings.span("window"), Visit.class, visit -> visit.place() == Place.HOME),
                visit -> Rows.any(reasons, reason -> !visit.day().isBefore(reason.day())));
        if (visits.isEmpty())
            return notRelevant();
        var unlooked = Unbroken.run(visits, visit -> !unsaid(seen(visit, record)).isEmpty());
        var last = seen(visits.getLast(), record);
        return unlooked.isEmpty()
                ? answeredBy(last)
                : open(unlooked).sinceOldest()
                        .found("Not yet on record of the last visit: " + String.join(", ", unsaid(last)) + ".");
    }

    /** What the agency that visited observed of the home that day. */
    private static List<Entry<Observation.LivingConditions>> seen(Entry<Visit> visit, ChildRecord record) {
        return Rows.where(record.since(visit, Observation.LivingConditions.class),
                home -> home.day().equals(visit.day()) && home.agency().equals(visit.agency()));
    }

    private static List<String> unsaid(List<Entry<Observation.LivingConditions>> seen) {
        var homes = Rows.each(seen, Entry::fact);
        var unsaid = new ArrayList<String>();
        if (Rows.every(homes, home -> home.rooms().isEmpty()))
            unsaid.add("which rooms were seen");
        if (Rows.none(homes, home -> said(home.food())))
            unsaid.add("whether there was food");
        if (Rows.none(homes, home -> said(home.warmth())))
            unsaid.add("whether it was warm");
        if (Rows.none(homes, home -> said(home.bedding())))
            unsaid.add("whether there was bedding");
        if (Rows.none(homes, home -> said(home.hazards())))
            unsaid.add("whether there were hazards");
        return unsaid;
    }

    private static boolean said(YesNo answer) {
        return answer.yes() || answer.no();
    }
}
