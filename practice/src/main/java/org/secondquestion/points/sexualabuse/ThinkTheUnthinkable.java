package org.secondquestion.points.sexualabuse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Has anyone asked the direct question? */
public final class ThinkTheUnthinkable implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var ever = PossibleSigns.in(record, settings.span("age"));
        var raised = Rows.where(ever, seen -> !record.reached(window.after(seen.day())));
        if (!PossibleSigns.enough(raised, settings.count("times")))
            return notRelevant();
        var missing = new NotYetOnRecord();
        add("whether the direct question was asked, and by whom", Rows.where(ever, seen -> asked(seen, record).isEmpty()), raised,
                missing, record, settings);
        add("thinking that considers sexual abuse where the child lives",
                Rows.where(ever, seen -> thought(seen, record).isEmpty()), raised, missing, record, settings);
        if (!missing.nothing())
            return missing.open();
        return answeredBy(raised.stream().flatMap(seen -> Stream.concat(asked(seen, record).stream(),
                thought(seen, record).stream())).distinct().toList());
    }

    private static void add(String thing, List<Entry<Observation>> without, List<Entry<Observation>> raised,
            NotYetOnRecord missing, ChildRecord record, Settings settings) {
        var now = Rows.where(without, raised::contains);
        if (PossibleSigns.enough(now, settings.count("times")))
            missing.add(thing, Unbroken.since(record, settings.span("window"), without,
                    then -> PossibleSigns.enough(then, settings.count("times"))),
                    now.toArray(Entry<?>[]::new));
    }

    /** The child told; or it is written why not to ask, or that somebody is to ask, and then the child was spoken to alone. */
    private static List<Entry<?>> asked(Entry<Observation> seen, ChildRecord record) {
        var asked = new ArrayList<Entry<?>>(
                record.knowing(seen, Disclosure.class, told -> told.category() == Category.SEXUAL));
        for (var considered : record.knowing(seen, Consideration.class, one -> one.subject() == Subject.DIRECT_QUESTION)) {
            var talks = record.since(considered, Met.class, met -> met.alone().yes() && met.spokenTo().yes());
            if (!considered.fact().toBeDone().yes() || !talks.isEmpty())
                asked.add(considered);
            if (considered.fact().toBeDone().yes())
                asked.addAll(talks);
        }
        return asked;
    }

    /** A concern of sexual harm was raised, or it was weighed in words. */
    private static List<Entry<?>> thought(Entry<Observation> seen, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(
                Rows.where(Standing.openConcerns(record, Category.SEXUAL::equals), concern -> concern.follows(seen)));
        thought.addAll(Thought.on("sexual-abuse.think-the-unthinkable", record, List.of(seen)));
        thought.addAll(Thought.weighing(record, List.of(seen), Considered.SEXUAL_ABUSE));
        return thought;
    }
}
