package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Was it talked through: what drink and drugs do to a baby, before birth and after? */
public final class Substances implements Point {

    /** Something that tells of use, and by whom. */
    private record Use(Entry<?> entry, String who) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        var uses = uses(record);
        if (uses.isEmpty())
            return notRelevant();
        var from = record.born() ? record.child().birth() : LocalDate.MIN;
        var talks = record.all(AdviceGiven.class,
                advice -> advice.topic() == Topic.SUBSTANCES_AND_BABY && advice.understood().yes());
        talks.removeIf(talk -> talk.day().isBefore(from));
        var missing = new NotYetOnRecord();
        for (var use : uses)
            if (Rows.none(talks, talk -> !talk.day().isBefore(use.entry().day())
                    && (use.who().isBlank() || Parents.same(use.who(), talk.fact().to(), record))))
                missing.add(use.who().isBlank() ? "such a talk" : "such a talk with " + use.who(),
                        Unbroken.both(use.entry().recordedDay(), from), use.entry());
        return missing.nothing() ? answeredBy(talks) : missing.open();
    }

    /** A need of one person once, and each sign that was seen, of a parent or carer or of nobody named. */
    private static List<Use> uses(ChildRecord record) {
        var uses = new ArrayList<Use>();
        var met = new HashSet<String>();
        for (var need : record.all(AdultNeed.class, one -> SubstanceUse.NEEDS.contains(one.need())))
            if (met.add(need.fact().need() + " " + need.fact().who().toLowerCase(Locale.UK)))
                uses.add(new Use(need, need.fact().who()));
        SubstanceUse.signs(record).forEach(sign -> uses.add(new Use(sign, sign.fact().who())));
        uses.removeIf(use -> !use.who().isBlank() && !Parents.orCarersNamed(use.who(), record));
        return uses;
    }
}
