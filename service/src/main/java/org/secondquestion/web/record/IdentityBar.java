package org.secondquestion.web.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.secondquestion.record.Agreement.Allocation;
import org.secondquestion.record.Child;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Language;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Standing;
import org.secondquestion.record.YesNo;
import org.secondquestion.web.page.Ages;
import org.secondquestion.web.page.Dates;

/** Who the child is, in the few lines that every reader needs. */
final class IdentityBar {

    private IdentityBar() {
    }

    static List<ChildPage.Identity> of(ChildRecord record, String reference, LocalDate day) {
        var lines = new ArrayList<ChildPage.Identity>();
        lines.add(new ChildPage.Identity("Record", reference + ", known since " + Dates.day(record.child().known())));
        lines.add(new ChildPage.Identity("Age", age(record.child(), day)));
        lines.add(new ChildPage.Identity("Plan", plan(record)));
        record.latest(Allocation.class)
                .ifPresent(entry -> lines.add(new ChildPage.Identity("Lead practitioner", entry.fact().worker())));
        var people = Standing.network(record).stream().map(Entry::fact).toList();
        lines.add(
                new ChildPage.Identity("Lives with", named(people.stream().filter(person -> person.household().yes()).toList())));
        var away = people.stream().filter(person -> person.tie().parent() && person.household() != YesNo.YES).toList();
        if (!away.isEmpty())
            lines.add(new ChildPage.Identity("Parent elsewhere", named(away)));
        var language = record.all(Language.class, said -> said.interpreterNeeded().yes());
        if (!language.isEmpty())
            lines.add(new ChildPage.Identity("Interpreter",
                    language.stream().map(entry -> entry.fact().language() + " for " + entry.fact().of()).distinct()
                            .collect(Collectors.joining(", "))));
        return lines;
    }

    private static String named(List<Person> people) {
        return people.isEmpty()
                ? "not recorded"
                : people.stream()
                        .map(person -> (person.name().isEmpty() ? "name not known" : person.name()) + " ("
                                + Kinds.words(person.tie()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String plan(ChildRecord record) {
        var plan = Standing.planStatus(record)
                .map(entry -> Kinds.words(entry.fact().plan()) + " since " + Dates.day(entry.day())
                        + (entry.fact().authority().isEmpty() ? "" : ", " + entry.fact().authority()))
                .orElse("none recorded");
        var order = Standing.order(record);
        return order == Order.NONE ? plan : plan + "; " + Kinds.words(order);
    }

    private static String age(Child child, LocalDate day) {
        var born = child.born().filter(birth -> !birth.isAfter(day)).map(birth -> ", born " + Dates.day(birth)
                + (child.gestationWeeks() < 37 ? " at " + child.gestationWeeks() + " weeks" : "")).orElse("");
        return Ages.of(child, day) + born;
    }
}
