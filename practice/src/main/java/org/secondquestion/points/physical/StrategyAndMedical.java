package org.secondquestion.points.physical;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.MedicalConsidered;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Has there been a strategy discussion that considered a medical? */
public final class StrategyAndMedical implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = raised(record, settings.span("window"));
        if (raised.isEmpty() || !record.born())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : raised) {
            var discussions = record.knowing(entry, MeetingHeld.class, StrategyAndMedical::isStrategy);
            var considered = MedicalConsidered.after(entry, discussions, record);
            if (discussions.isEmpty())
                missing.add("a strategy discussion", entry.recordedDay(), entry);
            else if (considered.isEmpty())
                missing.add("whether the strategy discussion considered a medical, and why", Rows.firstRecorded(discussions),
                        entry);
            else
                answers.add(discussions.getLast());
            answers.addAll(considered);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static List<Entry<?>> raised(ChildRecord record, Span window) {
        var raised = new ArrayList<Entry<?>>(record.within(window, Incident.class,
                incident -> Standing.category(incident).filter(Category.PHYSICAL::equals).isPresent()));
        raised.addAll(record.within(window, Injury.class, injury -> injury.fit().wanting()));
        return raised;
    }

    private static boolean isStrategy(MeetingHeld held) {
        return held.meeting() == MeetingKind.STRATEGY_DISCUSSION;
    }
}
