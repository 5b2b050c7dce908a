package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.Disagreement;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who disagrees, and what happens next? */
public final class ChallengeAndEscalate implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var latest = new LinkedHashMap<String, Entry<Disagreement>>();
        for (var one : record.all(Disagreement.class))
            latest.merge(one.fact().about().toLowerCase(Locale.UK), one, ChallengeAndEscalate::further);
        var stuck = new ArrayList<Entry<Disagreement>>();
        var movedOn = new ArrayList<Entry<Disagreement>>();
        for (var one : latest.values())
            if (one.fact().settled().yes())
                movedOn.add(one);
            else if (record.passed(lastDay(one, settings)))
                stuck.add(one);
            else if (stage(one) > 1)
                movedOn.add(one);
        if (stuck.isEmpty())
            return movedOn.isEmpty() ? notRelevant() : answeredBy(movedOn);
        return open(stuck)
                .since(stuck.stream().map(one -> known(one, lastDay(one, settings).plusDays(1))).min(LocalDate::compareTo)
                        .orElseThrow());
    }

    /** The same stage said again does not give it more time; settled, raised anew or taken a stage further does. */
    private static Entry<Disagreement> further(Entry<Disagreement> earlier, Entry<Disagreement> later) {
        boolean said = later.fact().stage().isEmpty() || stage(later) <= stage(earlier);
        return said && !later.fact().settled().yes() && !earlier.fact().settled().yes() ? earlier : later;
    }

    private static LocalDate lastDay(Entry<Disagreement> one, Settings settings) {
        return settings.span(stage(one) == 1 ? "first stage" : "later stage").after(one.day());
    }

    /** Nobody can be asked before it was recorded. */
    private static LocalDate known(Entry<Disagreement> one, LocalDate day) {
        return one.recordedDay().isAfter(day) ? one.recordedDay() : day;
    }

    private static int stage(Entry<Disagreement> one) {
        return one.fact().stage().orElse(1);
    }
}
