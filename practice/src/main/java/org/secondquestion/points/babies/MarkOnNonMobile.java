package org.secondquestion.points.babies;

import java.util.ArrayList;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Observation.Mobility;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Has the non-mobile procedure been followed? */
public final class MarkOnNonMobile implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var marks = record.all(Injury.class).stream().filter(mark -> isNotMobile(record, mark, settings))
                .filter(mark -> !record.reached(settings.span("window").after(mark.day()))).toList();
        if (marks.isEmpty())
            return notRelevant();
        var steps = new ArrayList<Entry<?>>();
        var missing = new ArrayList<String>();
        var unfollowed = new ArrayList<Entry<?>>();
        for (var mark : marks) {
            var referred = record.since(mark, Referral.class, referral -> referral.to() == Service.SOCIAL_CARE);
            var examined = record.since(mark, MedicalExamination.class, examination -> examination.medical() == Medical.PAEDIATRIC
                    || examination.medical() == Medical.CHILD_PROTECTION);
            var discussed = record.knowing(mark, MeetingHeld.class, held -> held.meeting() == MeetingKind.STRATEGY_DISCUSSION);
            int before = missing.size();
            if (referred.isEmpty() && mark.agency().service() != Service.SOCIAL_CARE)
                missing.add("the referral to social care");
            if (examined.isEmpty())
                missing.add("the examination by a paediatrician");
            if (discussed.isEmpty())
                missing.add("the strategy discussion");
            if (missing.size() > before)
                unfollowed.add(mark);
            steps.addAll(referred);
            steps.addAll(examined);
            steps.addAll(discussed);
        }
        if (unfollowed.isEmpty())
            return answeredBy(steps.stream().distinct().toList());
        return open(unfollowed).found("Not yet on record: " + String.join(", ", missing.stream().distinct().toList()) + ".");
    }

    private static boolean isNotMobile(ChildRecord record, Entry<Injury> mark, Settings settings) {
        var outgrown = settings.span("outgrown").after(record.child().birth());
        var recorded = record.all(Mobility.class).stream().filter(mobility -> !mobility.day().isAfter(mark.day()))
                .reduce((earlier, later) -> later);
        if (recorded.isEmpty())
            return mark.day().isBefore(settings.span("assumed").after(record.child().correctedBirth()));
        return switch (recorded.get().fact().movement()) {
            case NOT_INDEPENDENTLY_MOBILE -> true;
            case NOT_MOBILE, ROLLING -> mark.day().isBefore(outgrown) || !recorded.get().day().isBefore(outgrown);
            case CRAWLING, CRUISING, WALKING -> false;
        };
    }
}
