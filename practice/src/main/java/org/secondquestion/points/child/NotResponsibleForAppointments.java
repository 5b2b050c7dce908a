package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.record.Upkeep;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who was to bring the child? */
public final class NotResponsibleForAppointments implements Point {

    private static final String[] ADULTS = {"mother", "mum", "father", "dad", "parent", "parents", "carer", "carers", "partner"};
    private static final Phrases SAID = Phrases.notSaidOf(ADULTS, "did not attend", "didn't attend", "failed to attend", "DNA",
            "DNA'd", "DNAed", "no show", "non-attendance", "non-attender", "did not turn up", "failed to turn up",
            "did not come to her appointment", "did not come to his appointment", "missed her appointment",
            "missed his appointment", "missed their appointment");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var said = record.within(settings.span("window"), Fact.class).stream()
                .filter(NotResponsibleForAppointments::onAppointments)
                .filter(entry -> SAID.in(entry.note())).toList();
        if (said.isEmpty())
            return notRelevant();
        var open = Rows.where(said, entry -> answers(entry, record, settings).isEmpty());
        return open.isEmpty()
                ? answeredBy(Rows.together(said, entry -> answers(entry, record, settings)))
                : open(open).sinceOldest();
    }

    /** Contacts, and what health services write; a school that says "did not attend" speaks of lessons. */
    private static boolean onAppointments(Entry<Fact> entry) {
        var service = entry.agency().service();
        if (service == Service.SCHOOL || service == Service.NURSERY || service == Service.COLLEGE || service == Service.EDUCATION)
            return false;
        return entry.fact() instanceof Contact
                || service.health() && !(entry.fact() instanceof NamesPoints) && !(entry.fact() instanceof Upkeep);
    }

    private static List<? extends Entry<?>> answers(Entry<Fact> entry, ChildRecord record, Settings settings) {
        var notBrought = Rows.where(record.all(NotBrought.class), one -> near(one, entry, settings));
        return notBrought.isEmpty()
                ? Thought.on("child.not-responsible-for-appointments", record, List.of(entry))
                : notBrought;
    }

    private static boolean near(Entry<NotBrought> one, Entry<Fact> entry, Settings settings) {
        var span = settings.span("near");
        return !span.after(one.day()).isBefore(entry.day()) && !span.after(entry.day()).isBefore(one.day());
    }
}
