package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.words.SameMatter;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Could this be harm rather than the disability? */
public final class BeyondTheLabel implements Point {

    private static final String ID = "child.beyond-the-label";
    private static final Set<AssessmentKind> OF_CARE = EnumSet.of(AssessmentKind.EARLY_HELP, AssessmentKind.CHILD_AND_FAMILY,
            AssessmentKind.PARENTING, AssessmentKind.SECTION_47_ENQUIRY);

    private static final String GENERAL = "disability disabled condition syndrome additional special complex";

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var conditions = AddedNeeds.of(record);
        if (conditions.isEmpty() || !record.born())
            return notRelevant();
        var window = settings.span("window");
        var named = conditions.getFirst();
        var missing = new NotYetOnRecord();
        var by = new ArrayList<Entry<?>>();
        var about = new ArrayList<Entry<?>>(OpenRecord.concerns(record, window));
        about.addAll(record.within(window, Assessment.class, one -> OF_CARE.contains(one.assessment())));
        about.removeIf(one -> Closed.after(one, record));
        for (var one : about) {
            var weighed = weighed(one, Considered.PARENTS_CAPACITY_FOR_THESE_NEEDS, record);
            if (weighed.isEmpty())
                missing.add("whether the parents can meet these needs",
                        Unbroken.both(one.recordedDay(), named.recordedDay()), one, named);
            by.addAll(weighed);
        }
        for (var sign : record.within(window, Observation.class, shown -> isPutDownToIt(shown, conditions))) {
            var weighed = weighed(sign, Considered.OTHER_CAUSES, record);
            if (Closed.after(sign, record))
                continue;
            if (weighed.isEmpty())
                missing.add("what else may lie behind what was put down to the child's needs",
                        Unbroken.both(sign.recordedDay(), named.recordedDay()), sign, named);
            by.addAll(weighed);
        }
        if (!missing.nothing())
            return missing.open();
        return by.isEmpty() ? notRelevant() : answeredBy(by.stream().distinct().toList());
    }

    /** An explanation that names the condition, or a condition in general, where nobody says that another was considered. */
    private static boolean isPutDownToIt(Observation shown, List<Entry<HealthCondition>> conditions) {
        var reason = switch (shown) {
            case Sign sign -> sign.otherViewConsidered().yes() ? "" : sign.attributedTo();
            case Injury injury -> injury.harmConsidered().yes() ? "" : injury.explanation();
            default -> "";
        };
        return !reason.isBlank() && (SameMatter.named(reason, GENERAL)
                || Rows.any(conditions, one -> SameMatter.named(reason, one.fact().name())));
    }

    /** In the assessment itself, or in thinking after it. */
    private static List<Entry<?>> weighed(Entry<?> entry, Considered what, ChildRecord record) {
        var weighed = new ArrayList<Entry<?>>(Thought.on(ID, record, List.of(entry)));
        Thought.weighing(record, List.of(), what).stream().filter(one -> one.equals(entry) || one.follows(entry))
                .forEach(weighed::add);
        return weighed;
    }
}
