package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Allocation;
import org.secondquestion.record.Agreement.Handover;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Who does this child trust? */
public final class TrustedPerson implements Point {

    private static final String ID = "child.trusted-person";

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var because = new ArrayList<>(OpenRecord.because(record, settings.span("recent")));
        if (because.isEmpty() || !record.aged(settings.span("age")))
            return notRelevant();
        var opened = OpenRecord.since(record, settings.span("recent"));
        var since = settings.span("open").after(opened);
        var workers = workers(record);
        var latest = Rows.where(workers, one -> !record.reached(settings.span("changes").after(one.day())));
        boolean many = latest.size() >= settings.count("workers");
        if (!record.reached(since) && !many)
            return notRelevant();
        if (many) {
            because.addAll(latest);
            var changed = Unbroken.both(opened, latest.get(settings.count("workers") - 1).recordedDay());
            since = since.isBefore(changed) ? since : changed;
        }
        since = Unbroken.both(since, settings.span("age").after(record.child().birth()));
        var missing = new NotYetOnRecord();
        var trusted = Rows.where(Standing.network(record), person -> isTrusted(person.fact()));
        if (trusted.isEmpty())
            missing.add("an adult whom the child trusts", Unbroken.both(since, lost(record)), because.toArray(Entry<?>[]::new));
        var thoughts = Thought.on(ID, record, workers);
        var until = thoughts.isEmpty() ? unthought(workers, record) : settings.span("period").after(thoughts.getLast().day());
        if (thoughts.isEmpty() || record.reached(until))
            missing.add("how the child and the worker get on, and who stays", Unbroken.both(since, until),
                    because.toArray(Entry<?>[]::new));
        return missing.nothing() ? answeredBy(trusted.getLast(), thoughts.getLast()) : missing.open();
    }

    /** Those who came to work with the child from social care or early help, each by the first entry that names them. */
    private static List<Entry<Agreement>> workers(ChildRecord record) {
        var first = new LinkedHashMap<String, Entry<Agreement>>();
        for (var entry : record.all(Agreement.class, one -> !name(one).isBlank()))
            if (entry.agency().service() == Service.SOCIAL_CARE || entry.agency().service() == Service.EARLY_HELP)
                first.putIfAbsent(name(entry.fact()).toLowerCase(Locale.UK), entry);
        return List.copyOf(first.values());
    }

    private static String name(Agreement agreement) {
        return agreement instanceof Allocation given ? given.worker() : agreement instanceof Handover handed ? handed.to() : "";
    }

    private static boolean isTrusted(Person person) {
        return person.trusted().yes() && !person.name().isBlank();
    }

    /** Since when the last person whom the child trusted is gone. */
    private static LocalDate lost(ChildRecord record) {
        return record.all(Person.class, TrustedPerson::isTrusted).stream().flatMap(person -> person.fact().to().stream())
                .map(last -> last.plusDays(1)).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** Since when nobody has thought about it after a worker came. */
    private static LocalDate unthought(List<Entry<Agreement>> workers, ChildRecord record) {
        return workers.stream().filter(worker -> Thought.on(ID, record, List.of(worker)).isEmpty()).map(Entry::recordedDay)
                .findFirst().orElse(LocalDate.MIN);
    }
}
