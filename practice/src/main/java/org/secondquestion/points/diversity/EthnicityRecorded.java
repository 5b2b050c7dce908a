package org.secondquestion.points.diversity;

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
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agency;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Identity;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Did anyone ask, of child and adults, and do agencies agree? */
public final class EthnicityRecorded implements Point {

    private static final Phrases NO_ANSWER = Phrases.of("not known", "unknown", "not recorded", "not stated", "not asked");

    /** Of whom it is asked and from which day, and what is written. */
    private record Told(String who, LocalDate from, List<Entry<Identity>> told) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var because = OpenRecord.because(record, settings.span("window"));
        if (because.isEmpty())
            return notRelevant();
        var opened = OpenRecord.since(record, settings.span("window"));
        var told = record.all(Identity.class, EthnicityRecorded::says);
        var people = new ArrayList<Told>();
        people.add(new Told(record.child().name(), opened,
                Rows.where(told, one -> Whose.childs(one.fact().of(), record))));
        for (var adult : Standing.network(record))
            if (adult.fact().mainCarer().yes() || adult.fact().tie().parent() && adult.fact().household().yes())
                people.add(new Told(Whose.words(adult.fact()), Unbroken.both(opened, Standing.firstNamed(adult, record)),
                        Rows.where(told, one -> Whose.is(one.fact().of(), adult.fact()))));
        var missing = new NotYetOnRecord();
        for (var person : people) {
            var unlike = unlike(person.told());
            if (person.told().isEmpty())
                missing.add("the ethnicity of " + person.who(), person.from(), because.toArray(new Entry<?>[0]));
            if (!unlike.isEmpty())
                missing.add("what " + person.who() + " says, where agencies have written different things",
                        Unbroken.both(person.from(), Unbroken.since(person.told(), then -> !unlike(then).isEmpty())),
                        unlike.toArray(new Entry<?>[0]));
        }
        return missing.nothing()
                ? answeredBy(people.stream().map(person -> person.told().getLast()).distinct().toList())
                : missing.open();
    }

    /** An answer, or that they were asked and would rather not say. */
    private static boolean says(Identity identity) {
        return identity.withheld().yes() || !identity.ethnicity().isBlank() && !NO_ANSWER.in(identity.ethnicity());
    }

    /** Each agency's latest, where they differ and nobody has asked the person since. */
    private static List<Entry<Identity>> unlike(List<Entry<Identity>> told) {
        if (Rows.any(told, one -> one.fact().asked().yes() && Rows.every(told,
                other -> other.id().equals(one.id()) || one.wasRecordedAfter(other)
                        || one.fact().ethnicity().equalsIgnoreCase(other.fact().ethnicity()))))
            return List.of();
        var byAgency = new LinkedHashMap<Agency, Entry<Identity>>();
        told.stream().filter(one -> !one.fact().ethnicity().isBlank()).forEach(one -> byAgency.put(one.agency(), one));
        var latest = new ArrayList<>(byAgency.values());
        return latest.stream().map(one -> one.fact().ethnicity().toLowerCase(Locale.UK)).distinct().count() > 1
                ? latest
                : List.of();
    }
}
