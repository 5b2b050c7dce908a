package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.Pregnancy;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who was told that this baby comes, or came, without antenatal care? */
public final class NoAntenatalCare implements Point {

    /** What others wait to know, and since when it is so. */
    private record Untended(Entry<?> entry, LocalDate since) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var untended = new ArrayList<Untended>();
        if (record.any(Pregnancy.class))
            untended.addAll(pregnancies(record, settings));
        record.all(Birth.class, birth -> birth.antenatalCare().no()).stream().limit(1)
                .forEach(birth -> untended.add(new Untended(birth, birth.recordedDay())));
        untended.removeIf(
                one -> !record.reached(one.since()) || record.reached(settings.span("window").after(one.since())));
        if (untended.isEmpty())
            return notRelevant();
        var untold = Rows.where(untended, one -> answers(one.entry(), record).isEmpty());
        if (untold.isEmpty())
            return answeredBy(Rows.together(untended, one -> answers(one.entry(), record)));
        return open(untold.stream().<Entry<?>>map(Untended::entry).distinct().toList())
                .since(untold.stream().map(Untended::since).min(LocalDate::compareTo).orElseThrow());
    }

    /** The first word of a concealed pregnancy, and the first of one not booked, where no booking came in time. */
    private static List<Untended> pregnancies(ChildRecord record, Settings settings) {
        var late = Weeks.reached(settings.count("late from week"), record);
        var untended = new ArrayList<Untended>();
        record.all(Pregnancy.class, pregnancy -> pregnancy.concealed().yes()).stream().limit(1)
                .forEach(one -> untended.add(new Untended(one, one.recordedDay())));
        if (Rows.none(record.all(Pregnancy.class, pregnancy -> pregnancy.booked().yes()), one -> one.day().isBefore(late)))
            record.all(Pregnancy.class, pregnancy -> pregnancy.booked().no()).stream().limit(1)
                    .forEach(one -> untended.add(new Untended(one, Unbroken.both(one.recordedDay(), late))));
        return untended;
    }

    /** Told with the reason for which it was told, referred, or weighed and not told. */
    private static List<Entry<?>> answers(Entry<?> entry, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(record.knowing(entry, InformationShared.class,
                shared -> !shared.with().isEmpty() && !shared.basis().isBlank()));
        answers.addAll(record.knowing(entry, Referral.class, referral -> referral.to() == Service.SOCIAL_CARE));
        answers.addAll(record.knowing(entry, Consideration.class,
                weighed -> weighed.subject() == Subject.SHARING_INFORMATION && weighed.toBeDone().no()));
        answers.addAll(Thought.on("babies.no-antenatal-care", record, List.of(entry)));
        return answers;
    }
}
