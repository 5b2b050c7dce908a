package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** With whom a child lives who lives with no parent and for whom no court or council has settled it, and since when. */
record LivingWithOthers(Entry<?> raisedBy, LocalDate from, Optional<Entry<Person>> carer,
        Optional<Entry<Placement>> fostering) {

    private static final Set<Order> SETTLED = EnumSet.of(Order.INTERIM_CARE_ORDER, Order.CARE_ORDER, Order.EMERGENCY_PROTECTION,
            Order.ACCOMMODATED_BY_AGREEMENT, Order.SPECIAL_GUARDIANSHIP, Order.CHILD_ARRANGEMENTS);
    /** The relatives with whom a stay is no private fostering (Children Act 1989, section 105). */
    private static final Set<Tie> RELATIVES = EnumSet.of(Tie.STEP_PARENT, Tie.GRANDPARENT, Tie.AUNT_OR_UNCLE, Tie.SIBLING,
            Tie.HALF_SIBLING, Tie.STEP_SIBLING);

    static Optional<LivingWithOthers> of(ChildRecord record) {
        if (!record.born() || Standing.plan(record) == Plan.IN_CARE || SETTLED.contains(Standing.order(record)))
            return Optional.empty();
        var placements = record.all(Placement.class);
        return placements.isEmpty() ? byNetwork(Standing.network(record), record) : byPlacement(placements, record);
    }

    /** Where the child was placed last, if with relatives or friends. */
    private static Optional<LivingWithOthers> byPlacement(List<Entry<Placement>> placements, ChildRecord record) {
        var last = placements.getLast().fact();
        if (!isWithKinOrFriends(last))
            return Optional.empty();
        var stay = Rows.where(Unbroken.run(placements, one -> isWithKinOrFriends(one.fact())),
                one -> one.fact().with().equalsIgnoreCase(last.with()));
        var carer = Standing.network(record).stream().filter(person -> Whose.among(last.with(), person.fact())).findFirst();
        var fostering = stay.stream().filter(one -> one.fact().placement() == PlacementKind.PRIVATE_FOSTERING).findFirst();
        return Optional.of(new LivingWithOthers(stay.getFirst(), stay.getFirst().day(), carer, fostering));
    }

    private static boolean isWithKinOrFriends(Placement placement) {
        return placement.placement() == PlacementKind.KINSHIP || placement.placement() == PlacementKind.PRIVATE_FOSTERING;
    }

    /** A main carer who lives with the child, where each parent is known to live elsewhere. */
    private static Optional<LivingWithOthers> byNetwork(List<Entry<Person>> network, ChildRecord record) {
        if (Rows.any(network, person -> person.fact().tie().parent() && !person.fact().household().no()))
            return Optional.empty();
        return network.stream().filter(person -> caresAtHome(person.fact())).findFirst().map(carer -> {
            var first = Unbroken.run(Adults.entries(carer, record), one -> caresAtHome(one.fact())).getFirst();
            return new LivingWithOthers(first, first.fact().from().orElse(first.day()), Optional.of(carer), Optional.empty());
        });
    }

    private static boolean caresAtHome(Person person) {
        return person.mainCarer().yes() && person.household().yes() && !person.tie().parent() && person.tie() != Tie.PROFESSIONAL
                && person.tie() != Tie.FOSTER_CARER;
    }

    /** From when it is asked: after a time, or as soon as somebody calls it private fostering. */
    LocalDate asked(Span whole) {
        var after = Unbroken.both(raisedBy.recordedDay(), whole.after(from));
        return fostering.map(Entry::recordedDay).filter(named -> named.isBefore(after)).orElse(after);
    }

    /** The carer and the parents. */
    List<Entry<Person>> withParents(ChildRecord record) {
        return Stream.concat(carer.stream(), Standing.network(record).stream().filter(person -> person.fact().tie().parent()))
                .distinct().toList();
    }

    boolean mayBeFostering() {
        return fostering.isPresent() || carer
                .filter(one -> !RELATIVES.contains(one.fact().tie()) && !one.fact().parentalResponsibility().yes()).isPresent();
    }

    List<? extends Entry<?>> notified(ChildRecord record) {
        return fostering.isPresent()
                ? List.of(fostering.get())
                : Rows.where(record.all(Consideration.class, one -> one.subject() == Subject.PRIVATE_FOSTERING),
                        one -> !one.day().isBefore(from));
    }

    List<? extends Entry<?>> visited(ChildRecord record) {
        return Rows.where(record.all(Visit.class),
                visit -> visit.agency().service() == Service.SOCIAL_CARE && !visit.day().isBefore(from));
    }
}
