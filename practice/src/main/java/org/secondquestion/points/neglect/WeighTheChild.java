package org.secondquestion.points.neglect;

import org.secondquestion.points.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Growth;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Observation.Measurement;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has the child been weighed, and plotted? */
public final class WeighTheChild implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = new ArrayList<Entry<?>>(
                record.within(settings.span("window"), Sign.class, sign -> sign.signs().stream().anyMatch(SignKind::food)));
        raised.addAll(record.within(settings.span("window"), Concern.class, concern -> concern.category() == Category.NEGLECT));
        if (raised.isEmpty() || !record.born())
            return notRelevant();
        var weights = record.all(Measurement.class, measured -> measured.weight().isPresent());
        var unweighed = raised.stream().filter(
                entry -> weights.stream().noneMatch(weight -> plotted(record, weight) && !weight.day().isBefore(entry.day())))
                .toList();
        if (!unweighed.isEmpty())
            return open(unweighed).sinceOldest();
        return fall(record, weights, settings.count("spaces"));
    }

    /** Plotted by hand, or placed on the chart by the product itself. */
    private static boolean plotted(ChildRecord record, Entry<Measurement> weight) {
        return weight.fact().plotted().yes() || score(record, weight).isPresent();
    }

    private static OptionalDouble score(ChildRecord record, Entry<Measurement> weight) {
        return Growth.weightScore(record.child(), weight.day(), weight.fact().weight().orElseThrow());
    }

    private static Answer fall(ChildRecord record, List<Entry<Measurement>> weights, int spaces) {
        var last = weights.getLast();
        for (var earlier : weights)
            if (fell(record, earlier, last, spaces))
                return open(earlier, last).at(Moment.NOW)
                        .since(Unbroken.run(weights, weight -> fell(record, earlier, weight, spaces)).getFirst().recordedDay())
                        .found("The weight fell from " + Growth.inWords(score(record, earlier).orElseThrow()) + " to "
                                + Growth.inWords(score(record, last).orElseThrow()) + ".");
        return answeredBy(last);
    }

    private static boolean fell(ChildRecord record, Entry<Measurement> from, Entry<Measurement> to, int spaces) {
        var then = score(record, from);
        var now = score(record, to);
        return then.isPresent() && now.isPresent() && then.getAsDouble() - now.getAsDouble() >= spaces * Growth.CENTILE_SPACE;
    }
}
