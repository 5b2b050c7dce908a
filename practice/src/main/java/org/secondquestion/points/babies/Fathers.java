package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;

/** A baby's father and the men who care for the baby in his place, and how the record shows them since pregnancy or birth began. */
record Fathers(List<Entry<Person>> now, LocalDate from) {

    private static final Set<Tie> IN_HIS_PLACE = EnumSet.of(Tie.STEP_PARENT, Tie.PARTNER_OF_PARENT);

    static Fathers of(ChildRecord record) {
        var now = Rows.where(Standing.network(record), person -> person.fact().tie() == Tie.FATHER
                || IN_HIS_PLACE.contains(person.fact().tie()));
        return new Fathers(now, record.born() ? record.child().birth() : LocalDate.MIN);
    }

    /** News of a partner of whom the network holds nobody yet. */
    List<Entry<HouseholdChange>> unnamedPartners(ChildRecord record) {
        return Rows.any(now, person -> IN_HIS_PLACE.contains(person.fact().tie()))
                ? List.of()
                : record.all(HouseholdChange.class, change -> change.change() == Change.NEW_PARTNER);
    }

    /** The entries in which somebody met this man, taught him or wrote down his own word. */
    List<Entry<Fact>> including(Entry<Person> man, ChildRecord record) {
        return Rows.where(record.all(Fact.class), entry -> !entry.day().isBefore(from) && includes(entry, man.fact()));
    }

    List<Entry<Fact>> includedBy(Service service, ChildRecord record) {
        return now.stream().flatMap(man -> including(man, record).stream())
                .filter(entry -> entry.agency().service() == service).toList();
    }

    private static boolean includes(Entry<?> entry, Person man) {
        var informant = entry.informant();
        if (man.tie() == Tie.FATHER && informant.source() == Source.FATHER || Whose.among(informant.name(), man))
            return true;
        return entry.fact() instanceof Visit visit && Rows.any(visit.adults(), adult -> Whose.among(adult, man))
                || entry.fact() instanceof Conversation talk
                        && talk.with().contains(man.tie() == Tie.FATHER ? Party.FATHER : Party.CARER)
                || entry.fact() instanceof KeptAppointment appointment && Whose.among(appointment.broughtBy(), man)
                || entry.fact() instanceof AdviceGiven advice && Whose.among(advice.to(), man);
    }
}
