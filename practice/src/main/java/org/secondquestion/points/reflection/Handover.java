package org.secondquestion.points.reflection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Allocation;
import org.secondquestion.record.Agreement.Leave;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Was the child handed over, or dropped? */
public final class Handover implements Point {

    /** A worker who lets go of the child on a day, the next one if known, and the handovers between them. */
    private record Parting(Entry<?> entry, LocalDate on, List<Entry<Agreement.Handover>> handovers) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var partings = new ArrayList<Parting>();
        var holders = new LinkedHashMap<String, Entry<Allocation>>();
        for (var allocation : record.all(Allocation.class)) {
            var before = Optional.ofNullable(holders.put(allocation.fact().role(), allocation));
            before.filter(one -> !one.fact().worker().equalsIgnoreCase(allocation.fact().worker()))
                    .filter(one -> !record.reached(settings.span("window").after(allocation.day())))
                    .ifPresent(one -> partings.add(new Parting(allocation, allocation.day(),
                            handovers(one.fact().worker(), allocation.fact().worker(), allocation.day(), record, settings))));
        }
        for (var leave : record.all(Leave.class, leave -> isLong(leave, settings)))
            if (Rows.any(holders.values(), one -> one.fact().worker().equalsIgnoreCase(leave.fact().worker()))
                    && !isOver(leave.fact(), record, settings))
                partings.add(new Parting(leave, leave.fact().from(),
                        handovers(leave.fact().worker(), "", leave.fact().from(), record, settings)));
        if (partings.isEmpty())
            return notRelevant();
        var dropped = Rows.where(partings, parting -> parting.handovers().isEmpty());
        if (dropped.isEmpty())
            return answeredBy(Rows.together(partings, parting -> parting.handovers()));
        var first = dropped.stream().map(Parting::on).min(LocalDate::compareTo).orElseThrow();
        return open(dropped.stream().<Entry<?>>map(Parting::entry).toList()).sinceOldest()
                .due(settings.span("within").after(first))
                .at(record.reached(first) ? Moment.NOW : Moment.SUPERVISION);
    }

    private static boolean isOver(Leave leave, ChildRecord record, Settings settings) {
        return leave.until().isPresent()
                ? record.passed(leave.until().get())
                : record.reached(settings.span("window").after(leave.from()));
    }

    private static boolean isLong(Leave leave, Settings settings) {
        return leave.until().filter(until -> until.isBefore(settings.span("leave").after(leave.from()))).isEmpty();
    }

    /** From the one to the other, not long before the day or after it. */
    private static List<Entry<Agreement.Handover>> handovers(String from, String to, LocalDate on, ChildRecord record,
            Settings settings) {
        return Rows.where(record.all(Agreement.Handover.class, handover -> handover.from().equalsIgnoreCase(from)
                && (to.isEmpty() || handover.to().isBlank() || handover.to().equalsIgnoreCase(to))),
                handover -> !settings.span("before").after(handover.day()).isBefore(on));
    }
}
