package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Language;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Was there an interpreter, who is neither the family nor the child? */
public final class Interpreter implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var latest = new LinkedHashMap<String, Entry<Language>>();
        record.all(Language.class).forEach(language -> latest.put(language.fact().of().toLowerCase(Locale.UK), language));
        var without = new ArrayList<Entry<?>>();
        var answers = new ArrayList<Entry<?>>();
        for (var need : Rows.where(latest.values(), language -> language.fact().interpreterNeeded().yes()))
            for (var contact : record.within(settings.span("window"), Met.class))
                if (contact.follows(need) && meets(contact.fact(), need.fact().of(), record)) {
                    var by = answers(contact, need.fact().of(), record);
                    answers.addAll(by);
                    if (by.isEmpty())
                        without.add(contact);
                }
        if (without.isEmpty())
            return answers.isEmpty() ? notRelevant() : answeredBy(answers.stream().distinct().toList());
        return open(without.stream().distinct().toList()).sinceOldest();
    }

    /** The interpreter at this contact, or at a later one of the same agency with the same person. */
    private static List<Entry<?>> answers(Entry<Met> contact, String whose, ChildRecord record) {
        var answers = new ArrayList<Entry<?>>(
                Rows.where(record.all(Met.class, met -> met.interpreter().yes() && meets(met, whose, record)),
                        other -> other.id().equals(contact.id())
                                || other.follows(contact) && other.agency().equals(contact.agency())));
        answers.addAll(Thought.on("diversity.interpreter", record, List.of(contact)));
        return answers;
    }

    private static boolean meets(Met met, String whose, ChildRecord record) {
        if (Whose.childs(whose, record))
            return met.spokenTo().yes();
        return switch (met) {
            case Visit visit -> visit.adults().isEmpty() && visit.place() == Place.HOME
                    || Rows.any(visit.adults(), adult -> same(adult, whose, record));
            case Conversation talk -> Rows.any(talk.with(), party -> same(Kinds.words(party), whose, record));
            case KeptAppointment kept -> same(kept.broughtBy(), whose, record);
        };
    }

    /** "Mother", "Mum" and her name are one person where the network knows her. */
    private static boolean same(String one, String other, ChildRecord record) {
        return one.equalsIgnoreCase(other)
                || Rows.any(record.all(Person.class), person -> Whose.is(one, person.fact()) && Whose.is(other, person.fact()));
    }
}
