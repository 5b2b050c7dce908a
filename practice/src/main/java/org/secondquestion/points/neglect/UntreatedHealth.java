package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Mark;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who is treating this? */
public final class UntreatedHealth implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = raised(record, settings.span("window"));
        if (raised.isEmpty() || !record.born())
            return notRelevant();
        var untreated = Rows.where(raised, entry -> answers(entry, record).isEmpty());
        if (untreated.isEmpty())
            return answeredBy(Rows.together(raised, entry -> answers(entry, record)));
        return open(untreated).sinceOldest().due(untreated.stream().map(entry -> due(entry, settings))
                .min(Comparator.naturalOrder()).orElseThrow());
    }

    private static LocalDate due(Entry<?> entry, Settings settings) {
        return settings.span(Treatment.specialist(entry.fact()).isPresent() ? "specialist" : "within").after(entry.recordedDay());
    }

    private static List<Entry<?>> raised(ChildRecord record, Span window) {
        var conditions = conditions(record);
        boolean awaiting = Rows.any(conditions, one -> one.getLast().fact().management() == Management.AWAITING_RESULT);
        var raised = new ArrayList<Entry<?>>(record.within(window, Sign.class, sign -> Rows.any(sign.signs(),
                kind -> Treatment.SIGNS.contains(kind) || kind == SignKind.MEDICAL_SIGN && awaiting)));
        raised.addAll(Rows.where(
                record.within(window, Injury.class, injury -> injury.mark() != Mark.BRUISE && injury.mark() != Mark.SCRATCH),
                injury -> !injury.agency().service().health()));
        for (var condition : conditions)
            raised.addAll(Unbroken.run(condition, entry -> entry.fact().management() == Management.UNTREATED));
        return raised;
    }

    /** What was written of each condition, oldest first. */
    private static Collection<List<Entry<HealthCondition>>> conditions(ChildRecord record) {
        return record.all(HealthCondition.class).stream().collect(Collectors.groupingBy(
                entry -> entry.fact().condition() + " " + entry.fact().name().toLowerCase(Locale.UK), LinkedHashMap::new,
                Collectors.toList())).values();
    }

    /** Somebody treats it or saw to it, or says why not. */
    private static List<Entry<?>> answers(Entry<?> entry, ChildRecord record) {
        var answers = Treatment.after(entry, record);
        answers.addAll(Thought.on("neglect.untreated-health", record, List.of(entry)));
        return answers;
    }
}
