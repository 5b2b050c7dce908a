package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Standing;

/** Harm that came to a child again over the years of the childhood, as far as the record tells. */
final class HarmOverTime {

    private HarmOverTime() {
    }

    /** Concerns, allegations, disclosures and domestic abuse, without those that a decision of no further action followed. */
    static List<Entry<Incident>> met(ChildRecord record) {
        var ends = record.all(Decision.class, decision -> decision.decision().ends());
        var met = record.all(Incident.class, incident -> Standing.category(incident).isPresent());
        met.removeIf(harm -> ends.stream().filter(end -> end.follows(harm) && isOn(end.fact(), harm.fact())).findFirst()
                .filter(end -> end.fact().decision() == DecisionKind.NO_FURTHER_ACTION).isPresent());
        return met;
    }

    private static boolean isOn(Decision end, Incident harm) {
        return end.category().isEmpty() || end.category().equals(Standing.category(harm));
    }

    /** Often enough, and far enough apart to be of a childhood and not of one bad month. */
    static boolean addsUp(List<Entry<Incident>> met, Settings settings) {
        return met.stream().map(Entry::day).distinct().count() >= settings.count("times")
                && !settings.span("apart").after(met.getFirst().day()).isAfter(met.getLast().day());
    }

    static LocalDate since(List<Entry<Incident>> met, Settings settings) {
        return Unbroken.since(met, then -> addsUp(then, settings));
    }
}
