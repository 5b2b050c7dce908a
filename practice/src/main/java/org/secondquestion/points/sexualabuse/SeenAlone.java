package org.secondquestion.points.sexualabuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.Against;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.AssessmentKind;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Was the child offered to be seen alone? */
public final class SeenAlone implements Point {

    private static final Set<Service> ASKED = EnumSet.of(Service.SOCIAL_CARE, Service.LOOKED_AFTER_NURSING);
    private static final Set<Against> AT_HOME = EnumSet.of(Against.PARENT, Against.CARER, Against.PARTNER_OF_PARENT,
            Against.RELATIVE,
            Against.FOSTER_CARER);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var reasons = reasons(record, settings.span("window"));
        var met = record.within(settings.span("window"), Met.class).stream()
                .filter(contact -> ASKED.contains(contact.agency().service()) && Seen.faceToFace(contact, record))
                .filter(contact -> Rows.any(reasons, reason -> !contact.day().isBefore(reason.day()))).toList();
        if (met.isEmpty() || record.youngerThan(settings.span("age")))
            return notRelevant();
        var last = met.getLast();
        var without = Unbroken.run(met, contact -> !isAnswered(contact));
        if (without.isEmpty())
            return answeredBy(last);
        return open(without).sinceOldest()
                .found(isOffered(last.fact()) ? "It was offered; what the child said to it is not on record." : "");
    }

    private static boolean isAnswered(Entry<Met> contact) {
        return contact.fact().alone().yes() || isOffered(contact.fact()) && !contact.narrative().isBlank();
    }

    private static boolean isOffered(Met met) {
        return met instanceof Visit visit && visit.aloneOffered().yes();
    }

    private static List<Entry<?>> reasons(ChildRecord record, Span window) {
        var reasons = new ArrayList<Entry<?>>(
                Standing.planStatus(record).filter(status -> status.fact().plan().statutory()).stream().toList());
        reasons.addAll(record.within(window, Fact.class, SeenAlone::isEnquiryAtHome));
        return reasons;
    }

    private static boolean isEnquiryAtHome(Fact fact) {
        return fact instanceof Allegation allegation && AT_HOME.contains(allegation.against())
                || fact instanceof Assessment assessment && assessment.assessment() == AssessmentKind.SECTION_47_ENQUIRY;
    }
}
