package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Observation.ParentsWellbeing;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** How are the parents, in body, in mind and with each other? */
public final class HowAreTheParents implements Point {

    /** One side of how a parent is, and whether somebody asked about it. */
    private record Side(String words, Predicate<ParentsWellbeing> asked) {
    }

    private static final List<Side> SIDES = List.of(
            new Side("is in body", one -> one.body().yes()),
            new Side("is in mind", one -> one.mind().yes()),
            new Side("gets on with partner and family", one -> one.relationship().yes()),
            new Side("bears what weighs on them", one -> one.stresses().yes()),
            new Side("cares for the baby with all this", one -> !one.effectOnCare().isBlank()));

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record) || !record.any(Met.class))
            return notRelevant();
        var from = record.born() ? record.child().birth() : LocalDate.MIN;
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var parent : List.of(Tie.MOTHER, Tie.FATHER)) {
            var met = Rows.where(record.all(Met.class, one -> isWith(parent, one, record)), one -> !one.day().isBefore(from));
            if (met.isEmpty())
                continue;
            var asked = Rows.where(record.all(ParentsWellbeing.class, one -> Parents.named(one.who(), parent, record)),
                    one -> !one.day().isBefore(from));
            for (var side : SIDES) {
                var last = asked.stream().filter(one -> side.asked().test(one.fact())).reduce((earlier, later) -> later);
                last.ifPresent(answers::add);
                missing.add("how the " + Kinds.words(parent) + " " + side.words(), Rows.where(met,
                        one -> last.isEmpty() || !one.day().isBefore(settings.span("every").after(last.get().day()))));
            }
        }
        if (!missing.nothing())
            return missing.open();
        return answers.isEmpty() ? notRelevant() : answeredBy(answers.stream().distinct().toList());
    }

    private static boolean isWith(Tie parent, Met met, ChildRecord record) {
        return switch (met) {
            case Visit visit -> Rows.any(visit.adults(), adult -> Parents.named(adult, parent, record));
            case Conversation talk -> talk.with().contains(parent == Tie.MOTHER ? Party.MOTHER : Party.FATHER);
            case KeptAppointment appointment -> Parents.named(appointment.broughtBy(), parent, record);
        };
    }
}
