package org.secondquestion.points.child;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Against;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.words.Phrases;
import org.secondquestion.words.SameMatter;

/** Whether something is said of those who care for a child in the parents' place, or of staff who look after the child. */
final class WhoCares {

    private static final Set<PlacementKind> RUN_BY_STAFF = EnumSet.of(PlacementKind.RESIDENTIAL, PlacementKind.SECURE,
            PlacementKind.SUPPORTED);
    private static final Phrases CARER = Phrases.of("carer", "carers", "foster mother", "foster father", "foster home",
            "placement", "residential worker");

    private WhoCares() {
    }

    /** Of those with whom the child lives. */
    static boolean whereTheChildLives(Incident incident, Optional<Placement> placement) {
        return switch (incident) {
            case Allegation allegation -> allegation.against() == Against.FOSTER_CARER || placement.filter(
                    place -> allegation.against() == Against.CARER || isNamed(allegation.name(), place)
                            || ofStaff(allegation) && RUN_BY_STAFF.contains(place.placement()))
                    .isPresent();
            case Concern concern -> placement.filter(place -> isNamed(concern.who(), place)).isPresent();
            case CareArrangement care ->
                care.suitable().no() && placement.filter(place -> isNamed(care.carer(), place)).isPresent();
            default -> false;
        };
    }

    /** Of staff, wherever they work. */
    static boolean ofStaff(Incident incident) {
        return incident instanceof Allegation allegation && allegation.against() == Against.STAFF;
    }

    private static boolean isNamed(String who, Placement placement) {
        return CARER.in(who) || !placement.with().isBlank() && SameMatter.person(placement.with(), who);
    }
}
