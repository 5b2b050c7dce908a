package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondquestion.points.Addressed;
import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Observation.SleepingPlace;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Where did the baby sleep last night, and did you see it? */
public final class SaferSleep implements Point {

    private static final Set<Service> TEACH = EnumSet.of(Service.MIDWIFERY, Service.HEALTH_VISITING, Service.SOCIAL_CARE,
            Service.EARLY_HELP);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var known = record.child().known().isAfter(record.child().birth()) ? record.child().known() : record.child().birth();
        if (!record.born() || record.aged(Span.months(12)) || !record.reached(known))
            return notRelevant();
        var advice = record.all(AdviceGiven.class, given -> given.topic() == Topic.SAFER_SLEEP && given.understood().yes());
        var change = record.all(Fact.class, SaferSleep::changesTheNights).stream()
                .filter(one -> one.day().isAfter(record.child().birth())).reduce((earlier, later) -> later);
        var seen = record.latest(SleepingPlace.class, place -> place.seen().yes());
        var because = new ArrayList<Entry<?>>(visitsWithoutIt(record, advice));
        var missing = new ArrayList<String>(
                because.stream().map(visit -> "it from " + Kinds.words(visit.agency().service())).toList());
        if (advice.isEmpty())
            missing.add("safer sleep talked through and understood");
        Standing.network(record).stream().filter(person -> person.fact().mainCarer().yes())
                .filter(carer -> advice.stream().noneMatch(given -> Addressed.is(carer.fact(), given.fact().to())))
                .forEach(carer -> missing.add("it talked through with " + Addressed.words(carer.fact())));
        if (seen.filter(place -> !place.day().isBefore(dayOf(change, record))).isEmpty())
            missing.add("the sleeping place, seen" + (change.isPresent() ? " since the change" : ""));
        if (change.isPresent() && advice.stream().noneMatch(given -> given.follows(change.get())))
            missing.add("it talked through again since the change");
        seen.filter(place -> place.fact().safe().no() && record.since(place, Tool.class, SaferSleep::assessesSleep).isEmpty())
                .ifPresent(place -> {
                    because.add(place);
                    missing.add("a risk assessment of a sleeping place that was not safe");
                });
        if (missing.isEmpty())
            return answeredBy(List.of(advice.getLast(), seen.orElseThrow()));
        change.ifPresent(because::add);
        var open = open(because).found("Not yet on record: " + String.join("; ", missing) + ".");
        return because.isEmpty() ? open.since(known) : open;
    }

    /** The first visit at home of each service that has not spoken of it itself, whatever the others did. */
    private static List<Entry<Visit>> visitsWithoutIt(ChildRecord record, List<Entry<AdviceGiven>> advice) {
        var silent = EnumSet.copyOf(TEACH);
        advice.forEach(given -> silent.remove(given.agency().service()));
        return record.all(Visit.class, visit -> visit.place() == Place.HOME).stream()
                .filter(visit -> !visit.day().isBefore(record.child().birth()) && silent.remove(visit.agency().service()))
                .toList();
    }

    private static boolean changesTheNights(Fact fact) {
        return fact instanceof HouseholdChange || fact instanceof Placement || fact instanceof CareArrangement;
    }

    private static boolean assessesSleep(Tool tool) {
        return SameMatter.named(tool.tool(), "sleep sleeping");
    }

    private static LocalDate dayOf(Optional<Entry<Fact>> change, ChildRecord record) {
        return change.map(Entry::day).orElse(record.child().birth());
    }
}
