package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Has the procedure for a mark on a child who cannot move alone been followed? */
public final class MarkOnNonMobile implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var marks = record.all(Injury.class).stream().filter(mark -> Mobile.notYet(mark.day(), record, settings))
                .filter(mark -> !record.reached(settings.span("window").after(mark.day()))).toList();
        if (!record.born() || marks.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var mark : marks) {
            var discussed = record.knowing(mark, MeetingHeld.class, held -> held.meeting() == MeetingKind.STRATEGY_DISCUSSION);
            var examined = record.since(mark, MedicalExamination.class, examination -> examination.medical() == Medical.PAEDIATRIC
                    || examination.medical() == Medical.CHILD_PROTECTION);
            if (discussed.isEmpty() && !referred(record, mark))
                missing.add("a referral to social care", mark.recordedDay(), mark);
            if (examined.isEmpty())
                missing.add("an examination by a paediatrician", mark.recordedDay(), mark);
            if (discussed.isEmpty())
                missing.add("a strategy discussion", mark.recordedDay(), mark);
            Stream.of(discussed, examined).flatMap(list -> list.stream().limit(1)).forEach(answers::add);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static boolean referred(ChildRecord record, Entry<Injury> mark) {
        return mark.agency().service() == Service.SOCIAL_CARE
                || !record.knowing(mark, Referral.class, referral -> referral.to() == Service.SOCIAL_CARE).isEmpty()
                || !record.knowing(mark, InformationShared.class, shared -> shared.with().contains(Service.SOCIAL_CARE))
                        .isEmpty();
    }
}
