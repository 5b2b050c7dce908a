package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.AtWork;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.EarlyHelpOffer;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Reply;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Do all who work with the family know that early help was offered, and what the answer was? */
public final class EarlyHelpOfferShared implements Point {

    private static final Phrases SPEAKS_OF_IT = Phrases.of("early help", "offer", "offered", "support");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var offers = record.within(window, EarlyHelpOffer.class);
        if (offers.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new LinkedHashSet<Entry<?>>();
        for (var offer : offers) {
            var others = othersAtWork(offer, record, window);
            for (var service : others) {
                var told = told(offer, service, record);
                answers.addAll(told);
                if (told.isEmpty())
                    missing.add("the offer told to " + Kinds.words(service),
                            Unbroken.both(offer.recordedDay(), AtWork.since(service, record, window)), offer);
            }
            if (!others.isEmpty() && Rows.none(record.all(EarlyHelpOffer.class, one -> one.reply() != Reply.NOT_SAID),
                    one -> !one.day().isBefore(offer.day())))
                missing.add("what the family answered", offer.recordedDay(), offer);
        }
        if (!missing.nothing())
            return missing.open();
        return answers.isEmpty() ? notRelevant() : answeredBy(List.copyOf(answers));
    }

    private static List<Service> othersAtWork(Entry<EarlyHelpOffer> offer, ChildRecord record, Span window) {
        return record.all(ServiceInvolved.class).stream().map(one -> one.fact().service()).distinct()
                .filter(service -> service != offer.agency().service() && service != Service.EARLY_HELP)
                .filter(service -> !AtWork.shownBy(service, record, window).isEmpty()).toList();
    }

    /** Named on the offer or on a later word of it, told of it, or at a meeting since. */
    private static List<Entry<?>> told(Entry<EarlyHelpOffer> offer, Service service, ChildRecord record) {
        var told = new ArrayList<Entry<?>>();
        if (offer.fact().told().contains(service))
            told.add(offer);
        told.addAll(record.knowing(offer, EarlyHelpOffer.class, later -> later.told().contains(service)));
        told.addAll(record.knowing(offer, InformationShared.class,
                shared -> shared.with().contains(service) && SPEAKS_OF_IT.in(shared.what())));
        told.addAll(record.knowing(offer, MeetingHeld.class, held -> held.attended().contains(service)));
        return told;
    }
}
