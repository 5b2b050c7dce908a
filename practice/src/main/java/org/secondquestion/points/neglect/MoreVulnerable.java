package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.ConditionKind;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Vulnerability;
import org.secondquestion.record.Circumstance.VulnerabilityKind;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Does the analysis name why this child is more at risk of neglect? */
public final class MoreVulnerable implements Point {

    private static final int TERM_BEGINS = 37;

    /** Why a child is more at risk, and from which day that has been so, or known. */
    private record Reason(String words, LocalDate since) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var concerns = OpenNeglect.concerns(record, settings.span("window"));
        if (concerns.isEmpty() || !record.born())
            return notRelevant();
        var conditions = conditions(record);
        var reasons = reasons(conditions, record, settings);
        if (reasons.isEmpty())
            return notRelevant();
        var thoughts = new ArrayList<Entry<?>>(Thought.on("neglect.more-vulnerable", record, List.of()));
        thoughts.addAll(Thought.weighing(record, List.of(), Considered.VULNERABILITY));
        var because = new ArrayList<Entry<?>>(concerns);
        because.addAll(conditions);
        var unweighed = Rows.where(because, entry -> Rows.none(thoughts, thought -> thought.follows(entry)));
        if (unweighed.isEmpty())
            return answeredBy(Rows.where(thoughts, thought -> Rows.any(because, thought::follows)));
        var atRisk = reasons.stream().map(Reason::since).min(Comparator.naturalOrder()).orElseThrow();
        because.removeIf(entry -> concerns.contains(entry) && !unweighed.contains(entry));
        return open(because)
                .since(Unbroken.both(Rows.firstRecorded(unweighed), Unbroken.both(Rows.firstRecorded(concerns), atRisk)))
                .found("More at risk: " + reasons.stream().map(Reason::words).distinct().collect(Collectors.joining(", ")) + ".");
    }

    private static List<Reason> reasons(List<Entry<Circumstance>> conditions, ChildRecord record, Settings settings) {
        var birth = record.child().birth();
        var reasons = new ArrayList<Reason>();
        if (record.youngerThan(settings.span("baby")))
            reasons.add(new Reason("a baby", birth));
        if (isBornEarly(record) && record.youngerThan(settings.span("born early")))
            reasons.add(new Reason("born early", birth));
        if (record.aged(settings.span("teenager")))
            reasons.add(new Reason(hasSiblings(record) ? "a teenager with brothers or sisters" : "a teenager",
                    settings.span("teenager").after(birth)));
        for (var condition : conditions)
            reasons.add(new Reason("a disability or complex health need", condition.recordedDay()));
        return reasons;
    }

    private static boolean isBornEarly(ChildRecord record) {
        return record.child().gestationWeeks() < TERM_BEGINS
                || record.latest(Birth.class, birth -> birth.weeks().filter(weeks -> weeks < TERM_BEGINS).isPresent())
                        .isPresent();
    }

    private static boolean hasSiblings(ChildRecord record) {
        return Rows.any(Standing.network(record), person -> person.fact().tie().sibling());
    }

    /** Each as it was first recorded: the same condition entered anew is nothing new. */
    private static List<Entry<Circumstance>> conditions(ChildRecord record) {
        var met = new HashSet<String>();
        return Rows.where(record.all(Circumstance.class, MoreVulnerable::isDisability), entry -> met.add(name(entry.fact())));
    }

    private static boolean isDisability(Circumstance fact) {
        return fact instanceof HealthCondition health
                ? health.condition() == ConditionKind.DISABILITY || health.condition() == ConditionKind.COMPLEX
                : fact instanceof Vulnerability traits && traits.kinds().contains(VulnerabilityKind.DISABILITY);
    }

    private static String name(Circumstance fact) {
        return fact instanceof HealthCondition health ? health.name().toLowerCase(Locale.UK) : "";
    }
}
