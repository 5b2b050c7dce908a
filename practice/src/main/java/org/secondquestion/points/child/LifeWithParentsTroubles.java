package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What is it like to live with this? */
public final class LifeWithParentsTroubles implements Point {

    private static final Set<Category> AT_HOME = EnumSet.of(Category.NEGLECT, Category.EMOTIONAL, Category.PHYSICAL,
            Category.DOMESTIC_ABUSE);
    private static final Set<Need> TROUBLES = EnumSet.of(Need.MENTAL_HEALTH, Need.ALCOHOL, Need.SUBSTANCES);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var concerns = OpenRecord.concerns(record, window);
        if (!record.born() || concerns.isEmpty() && OpenRecord.plan(record).isEmpty())
            return notRelevant();
        var troubles = new ArrayList<Entry<?>>(needs(record));
        concerns.stream().filter(concern -> Standing.category(concern.fact()).filter(AT_HOME::contains).isPresent())
                .forEach(troubles::add);
        if (troubles.isEmpty())
            return notRelevant();
        var told = ChildsExperience.all(record);
        var thoughts = thoughts(record);
        var opened = OpenRecord.since(record, window);
        var missing = new NotYetOnRecord();
        for (var trouble : troubles) {
            var since = Unbroken.both(trouble.recordedDay(), opened);
            if (!isTold(trouble) && Rows.none(told, one -> tells(one, trouble)))
                missing.add("what it is like for the child", since, trouble);
            if (Rows.none(thoughts, thought -> thought.follows(trouble)))
                missing.add("what the child's views mean for the analysis", since, trouble);
        }
        if (!missing.nothing())
            return missing.open();
        var by = new LinkedHashSet<Entry<?>>(Rows.where(told, one -> Rows.any(troubles, trouble -> tells(one, trouble))));
        by.addAll(Rows.where(troubles, LifeWithParentsTroubles::isTold));
        by.addAll(Rows.where(thoughts, thought -> Rows.any(troubles, thought::follows)));
        return answeredBy(List.copyOf(by));
    }

    /** Troubles of parents or of people in the child's home, each by the first entry that names it. */
    private static Collection<Entry<AdultNeed>> needs(ChildRecord record) {
        var first = new LinkedHashMap<String, Entry<AdultNeed>>();
        for (var need : record.all(AdultNeed.class, one -> TROUBLES.contains(one.need()) && !one.saidToBeOver().yes()))
            if (isAtHome(need.fact().who(), record))
                first.putIfAbsent(need.fact().need() + need.fact().who().toLowerCase(Locale.UK), need);
        return first.values();
    }

    private static boolean isAtHome(String who, ChildRecord record) {
        return who.isBlank() || Whose.parent(who) || Rows.any(Standing.network(record),
                one -> (one.fact().tie().parent() || one.fact().household().yes()) && Whose.is(who, one.fact()));
    }

    /** A child who disclosed harm has begun to tell already. */
    private static boolean isTold(Entry<?> trouble) {
        return trouble.fact() instanceof Disclosure && !trouble.note().isEmpty() && !trouble.informant().source().parental();
    }

    /** On the day of a trouble or after it. */
    private static boolean tells(Entry<Observation> told, Entry<?> trouble) {
        return !told.day().isBefore(trouble.day());
    }

    private static List<Entry<?>> thoughts(ChildRecord record) {
        var thoughts = new ArrayList<Entry<?>>(Thought.on("child.life-with-parents-troubles", record, List.of()));
        thoughts.addAll(Thought.weighing(record, List.of(), Considered.CHILDS_VIEWS));
        thoughts.addAll(Thought.weighing(record, List.of(), Considered.CHILDS_EXPERIENCE_OF_THE_ADULT));
        return thoughts;
    }
}
