package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.SleepingPlace;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

/** Where a baby sleeps: since when services could know, when the place was last seen, and what changed the nights. */
record Nights(LocalDate begun, Optional<Entry<SleepingPlace>> seen, List<Entry<Circumstance>> changes) {

    static Nights of(ChildRecord record) {
        var known = record.child().known();
        var birth = record.child().birth();
        return new Nights(known.isAfter(birth) ? known : birth,
                record.latest(SleepingPlace.class, place -> place.seen().yes()),
                Rows.where(record.all(Circumstance.class, Nights::changes), change -> !change.day().isBefore(birth)));
    }

    /** A move, or somebody who joins or leaves the household: the night is not what it was. */
    private static boolean changes(Circumstance circumstance) {
        return circumstance instanceof Placement || circumstance instanceof HouseholdChange change && switch (change.change()) {
            case HOUSE_MOVE, NEW_PARTNER, MOVED_IN, MOVED_OUT, SEPARATION, RELEASED_FROM_PRISON -> true;
            case BIRTH, DEATH, RISK_FROM_OUTSIDE -> false;
        };
    }

    /** The services that visit a home and whose workers are each to teach safer sleep, whoever did so before. */
    static boolean teaches(Service service) {
        return service == Service.MIDWIFERY || service == Service.HEALTH_VISITING || service == Service.EARLY_HELP
                || service == Service.SOCIAL_CARE;
    }

    boolean newerThanSeen(Entry<?> entry) {
        return seen.map(place -> entry.day().isAfter(place.day())).orElse(true);
    }

    /** The unsafe places seen since the last safe one. */
    List<Entry<SleepingPlace>> unsafe(ChildRecord record) {
        var places = record.all(SleepingPlace.class, place -> place.seen().yes());
        int from = places.size();
        while (from > 0 && places.get(from - 1).fact().safe().no())
            from--;
        return places.subList(from, places.size());
    }

    List<Entry<Circumstance>> changedSinceSeen() {
        return seen.isEmpty() ? List.of() : Rows.where(changes, this::newerThanSeen);
    }

    /** The day from which what was said about sleep has to be said anew. */
    LocalDate turn() {
        return changes.isEmpty() ? begun : changes.getLast().recordedDay();
    }

    /** What carers were told and understood since the last change. */
    List<Entry<AdviceGiven>> talks(ChildRecord record) {
        return Rows.where(
                record.all(AdviceGiven.class, advice -> advice.topic() == Topic.SAFER_SLEEP && advice.understood().yes()),
                advice -> changes.isEmpty() || !advice.day().isBefore(changes.getLast().day()));
    }

    List<Entry<AdviceGiven>> advisedBy(Service service, ChildRecord record) {
        return Rows.where(record.all(AdviceGiven.class, advice -> advice.topic() == Topic.SAFER_SLEEP),
                advice -> advice.agency().service() == service);
    }
}
