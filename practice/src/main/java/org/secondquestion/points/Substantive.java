package org.secondquestion.points;

import org.secondquestion.record.Agreement;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Upkeep;

/** Facts that tell how a child is and lives, of which it matters whose word they rest on. */
public final class Substantive {

    private Substantive() {
    }

    public static boolean is(Fact fact) {
        return switch (fact) {
            case Observation seenOrTold -> true;
            case Incident feltOrFeared -> true;
            case Circumstance circumstance -> tellsOfTheChildsLife(circumstance);
            case Contact practitionersOwn -> false;
            case Thinking practitionersOwn -> false;
            case Agreement practitionersOwn -> false;
            case Upkeep ofTheRecord -> false;
        };
    }

    /** Who somebody is and which language they speak, they say best themselves; plans, orders and services are on paper. */
    private static boolean tellsOfTheChildsLife(Circumstance circumstance) {
        return switch (circumstance) {
            case Circumstance.Person told -> true;
            case Circumstance.HouseholdChange told -> true;
            case Circumstance.Birth told -> true;
            case Circumstance.Pregnancy told -> true;
            case Circumstance.HealthCondition told -> true;
            case Circumstance.AdultNeed told -> true;
            case Circumstance.Education told -> true;
            case Circumstance.Attendance told -> true;
            case Circumstance.Housing told -> true;
            case Circumstance.Loss told -> true;
            case Circumstance.ContactArrangement told -> true;
            case Circumstance.Engagement told -> true;
            case Circumstance.Vulnerability told -> true;
            case Circumstance.Identity own -> false;
            case Circumstance.Language own -> false;
            case Circumstance.PlanStatus onPaper -> false;
            case Circumstance.LegalStatus onPaper -> false;
            case Circumstance.Placement onPaper -> false;
            case Circumstance.ServiceInvolved onPaper -> false;
            case Circumstance.ManagedByProbation onPaper -> false;
        };
    }
}
