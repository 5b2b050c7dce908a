package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Birth;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;
import org.secondquestion.record.YesNo;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Where is the father, before and after the birth? */
public final class FatherVisible implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var known = record.child().known();
        if (!record.reached(known) || record.reached(settings.span("age").after(record.child().birth())))
            return notRelevant();
        var fathers = Fathers.of(record);
        var births = record.all(Birth.class, birth -> birth.fatherThere() != YesNo.NOT_SAID);
        var turns = new ArrayList<Entry<?>>(fathers.now());
        turns.addAll(record.all(Birth.class));
        var partners = fathers.unnamedPartners(record);
        turns.addAll(partners);
        var thought = Rows.where(Thought.on("babies.father-visible", record, turns), one -> !one.day().isBefore(fathers.from()));
        if (!thought.isEmpty())
            return answeredBy(thought);
        var missing = new NotYetOnRecord();
        if (record.all(Person.class, person -> person.tie() == Tie.FATHER && !person.name().isBlank()).isEmpty())
            missing.add("who the father is", known);
        missing.add("who the new partner is", partners);
        var since = Unbroken.both(known, fathers.from());
        for (var man : fathers.now()) {
            var named = Standing.firstNamed(man, record);
            if (man.fact().part().isBlank())
                missing.add("the part that " + Whose.words(man.fact()) + " plays", named, man);
            if (fathers.including(man, record).isEmpty())
                missing.add("what " + Whose.words(man.fact()) + " says or does himself", Unbroken.both(named, since),
                        man);
        }
        if (record.born() && births.isEmpty())
            missing.add("whether he was there at the birth", since);
        firstMeetings(record, fathers.from()).forEach((service, met) -> {
            if (!fathers.now().isEmpty() && fathers.includedBy(service, record).isEmpty())
                missing.add("how " + Kinds.words(service) + " included him", met.recordedDay(), met);
        });
        if (!missing.nothing())
            return missing.open();
        turns.addAll(Rows.each(fathers.now(), man -> fathers.including(man, record).getLast()));
        return answeredBy(turns.stream().distinct().toList());
    }

    /** The services whose work it is to meet the family of a baby, each with the first time they did. */
    private static Map<Service, Entry<Met>> firstMeetings(ChildRecord record, LocalDate from) {
        var first = new EnumMap<Service, Entry<Met>>(Service.class);
        for (var met : record.all(Met.class))
            if (!met.day().isBefore(from) && List.of(Service.MIDWIFERY, Service.HEALTH_VISITING, Service.EARLY_HELP,
                    Service.SOCIAL_CARE).contains(met.agency().service()))
                first.putIfAbsent(met.agency().service(), met);
        return first;
    }
}
