package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.Presentation;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is a poorly managed condition turning neglect into significant harm? */
public final class ChronicCondition implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var conditions = record.all(HealthCondition.class,
                health -> health.condition() == ConditionKind.LONG_TERM || health.condition() == ConditionKind.COMPLEX);
        if (conditions.isEmpty())
            return notRelevant();
        var window = settings.span("window");
        var ever = poor(conditions, record);
        var poor = Rows.where(ever, entry -> !record.reached(window.after(entry.day())));
        if (days(poor) < settings.count("times"))
            return notRelevant();
        var open = Rows.where(poor, entry -> answers(entry, record).isEmpty());
        if (open.isEmpty())
            return answeredBy(Rows.together(poor, entry -> answers(entry, record)));
        return open(poor).since(Unbroken.since(Unbroken.turns(record, window, ever), day -> {
            var then = Rows.where(ever, entry -> Unbroken.counts(entry, window, day));
            return days(then) >= settings.count("times") && Rows.any(then, open::contains);
        }));
    }

    private static long days(List<Entry<?>> poor) {
        return poor.stream().map(Entry::day).distinct().count();
    }

    /** What tells of poor management, until somebody other than the parents says that the condition is managed well. */
    private static List<Entry<?>> poor(List<Entry<HealthCondition>> conditions, ChildRecord record) {
        var poor = new ArrayList<Entry<?>>(Rows.where(conditions, one -> isPoor(one.fact().management())));
        poor.addAll(record.all(NotBrought.class, missed -> missed.service().equals(Optional.of(Service.PAEDIATRICS))
                || isOfOne(missed.appointment(), conditions)));
        poor.addAll(record.all(Presentation.class, presentation -> isOfOne(presentation.with(), conditions)));
        poor.addAll(record.all(Sign.class, sign -> sign.signs().contains(SignKind.UNTREATED_CONDITION)));
        boolean single = conditions.stream().map(one -> one.fact().name().toLowerCase(Locale.UK)).distinct().count() == 1;
        poor.removeIf(entry -> Rows.any(conditions,
                well -> well.fact().management() == Management.WELL_MANAGED && !well.informant().source().parental()
                        && well.follows(entry) && (single || SameMatter.named(well.fact().name(), words(entry.fact())))));
        poor.sort(Comparator.comparing(Entry::day));
        return poor;
    }

    private static boolean isPoor(Management management) {
        return management == Management.POORLY_MANAGED || management == Management.UNTREATED;
    }

    private static boolean isOfOne(String words, List<Entry<HealthCondition>> conditions) {
        return Rows.any(conditions, one -> SameMatter.named(words, one.fact().name()));
    }

    private static String words(Fact fact) {
        return fact instanceof HealthCondition health
                ? health.name()
                : fact instanceof NotBrought missed
                        ? missed.appointment()
                        : fact instanceof Presentation presentation ? presentation.with() : "";
    }

    /** A strategy discussion, or thinking led by health. */
    private static List<Entry<?>> answers(Entry<?> poor, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(
                record.knowing(poor, MeetingHeld.class, held -> held.meeting() == MeetingKind.STRATEGY_DISCUSSION));
        Thought.on("neglect.chronic-condition", record, List.of(poor)).stream().filter(ChronicCondition::isHealths)
                .forEach(answers::add);
        Thought.weighing(record, List.of(poor), Considered.HARM_TO_THE_CHILD).stream().filter(ChronicCondition::isHealths)
                .forEach(answers::add);
        return answers;
    }

    private static boolean isHealths(Entry<?> thought) {
        return thought.agency().service().health();
    }
}
