package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Is this baby being harmed already, before birth? */
public final class FirstHome implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isUnborn(record))
            return notRelevant();
        var began = Weeks.reached(0, record);
        var harmful = new ArrayList<Entry<?>>(violence(record));
        harmful.addAll(Rows.where(SubstanceUse.signs(record), sign -> Parents.named(sign.fact().who(), Tie.MOTHER, record)));
        harmful.addAll(untreated(record));
        harmful.removeIf(entry -> entry.day().isBefore(began) || Ended.after(entry, record));
        harmful.addAll(MothersNeeds.of(SubstanceUse.NEEDS, record));
        return Weighed.afterEach(harmful, "babies.first-home", record, Considered.ACTUAL_HARM_BEFORE_BIRTH);
    }

    private static List<? extends Entry<?>> violence(ChildRecord record) {
        return Standing.openConcerns(record, kind -> kind == Category.DOMESTIC_ABUSE || kind == Category.PHYSICAL);
    }

    /** Each condition once: that it is untreated still is nothing new. */
    private static List<Entry<HealthCondition>> untreated(ChildRecord record) {
        var met = new HashSet<String>();
        return Rows.where(record.all(HealthCondition.class, one -> one.management() == Management.UNTREATED
                || one.management() == Management.POORLY_MANAGED),
                one -> !Ended.after(one, record) && met.add(one.fact().name()));
    }
}
