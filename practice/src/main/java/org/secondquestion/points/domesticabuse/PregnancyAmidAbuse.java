package org.secondquestion.points.domesticabuse;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Pregnancy;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** The first word of a pregnancy, of a termination thought of, or of a birth, where abuse is known. */
final class PregnancyAmidAbuse {

    /** What a woman may not be free to decide. */
    private enum Step {
        PREGNANCY, TERMINATION, BIRTH, NONE
    }

    private PregnancyAmidAbuse() {
    }

    static List<Entry<Circumstance>> of(ChildRecord record, Settings settings) {
        boolean any = record.any(Pregnancy.class) || record.any(Birth.class) || record.any(HouseholdChange.class);
        if (!any || record.within(settings.span("before"), Incident.class, PregnancyAmidAbuse::isAbuse).isEmpty())
            return List.of();
        var span = settings.span("pregnancy");
        var steps = record.all(Circumstance.class, circumstance -> step(circumstance) != Step.NONE);
        return Rows.where(steps, one -> !record.reached(span.after(one.day())) && isNews(one, steps, span)
                && !KnownAbuse.isEnded(one, record));
    }

    /** Since when there is something to ask about: an entry of pregnancy or birth asks nothing before abuse was known. */
    static LocalDate since(Entry<?> entry, ChildRecord record) {
        return step(entry.fact()) == Step.NONE
                ? entry.recordedDay()
                : Unbroken.both(entry.recordedDay(), Rows.firstRecorded(record.all(Incident.class, PregnancyAmidAbuse::isAbuse)));
    }

    private static boolean isNews(Entry<Circumstance> one, List<Entry<Circumstance>> steps, Span span) {
        return steps.stream().filter(other -> step(other.fact()) == step(one.fact()) && one.follows(other))
                .noneMatch(earlier -> span.after(earlier.day()).isAfter(one.day()));
    }

    private static boolean isAbuse(Incident incident) {
        return Standing.category(incident).filter(Category.DOMESTIC_ABUSE::equals).isPresent();
    }

    private static Step step(Fact fact) {
        if (fact instanceof Pregnancy pregnancy)
            return pregnancy.terminationSought().yes() ? Step.TERMINATION : Step.PREGNANCY;
        return fact instanceof Birth || fact instanceof HouseholdChange change && change.change() == Change.BIRTH
                ? Step.BIRTH
                : Step.NONE;
    }
}
