package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.AtWork;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Circumstance.Attendance;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Circumstance.Learning;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Does everyone know where, and whether, the child learns? */
public final class EducationKnown implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var from = settings.span("from age");
        if (!record.aged(from) || record.aged(settings.span("until age")))
            return notRelevant();
        var recent = settings.span("recent");
        var because = OpenRecord.because(record, recent);
        if (because.isEmpty())
            return notRelevant();
        var opened = Unbroken.both(OpenRecord.since(record, recent), from.after(record.child().birth()));
        var missing = new NotYetOnRecord();
        var shown = shown(record);
        var until = shown.stream().map(Entry::day).max(LocalDate::compareTo).map(settings.span("holds")::after);
        if (until.map(record::reached).orElse(true))
            missing.add("where the child learns", until.map(day -> Unbroken.both(opened, day)).orElse(opened),
                    because.toArray(new Entry<?>[0]));
        var answers = new ArrayList<Entry<?>>(shown.stream().skip(Math.max(0, shown.size() - 1)).toList());
        for (var where : outOfTheOrdinary(record)) {
            for (var service : KnownWhere.untold(where, record, recent))
                missing.add("that " + Kinds.words(service) + " knows it", Unbroken.both(opened,
                        Unbroken.both(where.recordedDay(), AtWork.since(service, record, recent))), where);
            answers.addAll(KnownWhere.tellings(where, record));
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    /** Entries that say where or whether a child of school age learns; a register of attendance says so too. */
    private static List<Entry<Circumstance>> shown(ChildRecord record) {
        return record.all(Circumstance.class, one -> one instanceof Attendance || one instanceof Education education
                && education.learning() != Learning.NURSERY && education.learning() != Learning.NOT_OF_AGE);
    }

    /** What has said without a break that the child learns elsewhere than in a school, or nowhere; each other way anew. */
    private static List<Entry<Education>> outOfTheOrdinary(ChildRecord record) {
        return OutOfSchool.turns(Unbroken.run(record.all(Education.class),
                one -> KnownWhere.outOfTheOrdinary(one.fact().learning())));
    }
}
