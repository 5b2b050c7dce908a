package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.TwoParts;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What did the child see or hear, and what may it do to them in time? */
public final class ChildWitness implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var incidents = KnownAbuse.within(settings.span("window"), record).stream()
                .flatMap(abuse -> abuse.as(DomesticAbuse.class).stream()).filter(incident -> livedWith(incident, record))
                .toList();
        if (incidents.isEmpty() || !record.born())
            return notRelevant();
        var fresh = Rows.where(incidents, incident -> !record.reached(settings.span("fresh").after(incident.recordedDay())));
        return TwoParts.of(
                TwoParts.part(Moment.RECORDING, settings.span("within"), exposure(fresh, record)),
                TwoParts.part(Moment.ASSESSMENT, settings.span("assessment"), effect(incidents, record)));
    }

    /** The child was born and, unless the entry says that the child was there, not in care. */
    private static boolean livedWith(Entry<DomesticAbuse> incident, ChildRecord record) {
        if (incident.fact().childPresent().yes())
            return true;
        var inCare = record.all(PlanStatus.class).stream().filter(status -> !status.day().isAfter(incident.day()))
                .reduce((earlier, later) -> later).filter(status -> status.fact().plan() == Plan.IN_CARE);
        return inCare.isEmpty() && !incident.day().isBefore(record.child().birth());
    }

    private static Answer exposure(List<Entry<DomesticAbuse>> fresh, ChildRecord record) {
        if (fresh.isEmpty())
            return notRelevant();
        var unsaid = Rows.where(fresh, incident -> told(incident, record).isEmpty());
        return unsaid.isEmpty()
                ? answeredBy(Rows.together(fresh, incident -> told(incident, record)))
                : open(unsaid).sinceOldest().found("What the child saw or heard is not written down.");
    }

    /** On the entry, on another one of that day, or by the child that day; or that the child was not in sight or hearing. */
    private static List<Entry<?>> told(Entry<DomesticAbuse> incident, ChildRecord record) {
        var told = new ArrayList<Entry<?>>(Rows.where(record.all(DomesticAbuse.class),
                one -> one.id().equals(incident.id()) && one.fact().childPresent().no()
                        || one.day().equals(incident.day()) && !one.fact().exposure().isBlank()));
        told.addAll(Rows.where(record.all(ChildsVoice.class),
                voice -> voice.day().equals(incident.day()) && !voice.informant().source().parental()));
        told.addAll(Thought.on("domestic-abuse.child-witness", record, List.of(incident)));
        return told;
    }

    private static Answer effect(List<Entry<DomesticAbuse>> incidents, ChildRecord record) {
        var unweighed = Rows.where(incidents, incident -> weighed(incident, record).isEmpty());
        return unweighed.isEmpty()
                ? answeredBy(Rows.together(incidents, incident -> weighed(incident, record)))
                : open(unweighed).sinceOldest().found("What it may do to the child in time is not weighed yet.");
    }

    private static List<Entry<?>> weighed(Entry<DomesticAbuse> incident, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(incident), Considered.LONG_TERM_EFFECT));
        weighed.addAll(Thought.on("domestic-abuse.child-witness", record, List.of(incident)));
        return weighed;
    }
}
