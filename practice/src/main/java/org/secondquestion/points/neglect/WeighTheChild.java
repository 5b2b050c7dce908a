package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Growth;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Observation.Measurement;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has the child been weighed, and plotted? */
public final class WeighTheChild implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = new ArrayList<Entry<?>>(
                record.within(settings.span("window"), Sign.class, sign -> Rows.any(sign.signs(), SignKind::food)));
        raised.addAll(record.within(settings.span("window"), Concern.class, concern -> concern.category() == Category.NEGLECT));
        if (raised.isEmpty() || !record.born())
            return notRelevant();
        var weights = record.all(Measurement.class, measured -> measured.weight().isPresent());
        var unweighed = Rows.where(raised,
                entry -> Rows.none(weights, weight -> plotted(record, weight) && !weight.day().isBefore(entry.day())));
        var fallen = fallen(record, weights, settings.count("spaces"));
        if (fallen.isEmpty())
            return unweighed.isEmpty() ? answeredBy(weights.getLast()) : open(unweighed).sinceOldest();
        var wanting = new ArrayList<Entry<?>>(unweighed);
        wanting.add(fallen.get(1));
        var because = new ArrayList<Entry<?>>(unweighed);
        because.add(fallen.getFirst());
        because.add(fallen.getLast());
        return open(because).since(Rows.firstRecorded(wanting)).at(Moment.NOW)
                .found("The weight fell from " + Growth.inWords(score(record, fallen.getFirst()).orElseThrow()) + " to "
                        + Growth.inWords(score(record, fallen.getLast()).orElseThrow()) + ".");
    }

    /** A weight, and those at the end of the row that lie too far below it; none where the last does not. */
    private static List<Entry<Measurement>> fallen(ChildRecord record, List<Entry<Measurement>> weights, int spaces) {
        for (var earlier : weights) {
            var below = Unbroken.run(weights, weight -> fell(record, earlier, weight, spaces));
            if (!below.isEmpty())
                return Stream.concat(Stream.of(earlier), below.stream()).toList();
        }
        return List.of();
    }

    private static boolean fell(ChildRecord record, Entry<Measurement> from, Entry<Measurement> to, int spaces) {
        var then = score(record, from);
        var now = score(record, to);
        return then.isPresent() && now.isPresent() && then.getAsDouble() - now.getAsDouble() >= spaces * Growth.CENTILE_SPACE;
    }

    /** Plotted by hand, or placed on the chart by the product itself. */
    private static boolean plotted(ChildRecord record, Entry<Measurement> weight) {
        return weight.fact().plotted().yes() || score(record, weight).isPresent();
    }

    private static OptionalDouble score(ChildRecord record, Entry<Measurement> weight) {
        return Growth.weightScore(record.child(), weight.day(), weight.fact().weight().orElseThrow());
    }
}
