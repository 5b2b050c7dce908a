package org.secondquestion.points.babies;

import java.time.LocalDate;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/**
 * Something that each who cares for a baby is to be told and to understand: asked from one day on and due by another, and
 * what was said counts from a day.
 */
record Taught(Topic topic, String words, LocalDate counts, LocalDate asked, LocalDate due) {

    Answer ask(List<Entry<Person>> carers, ChildRecord record, Settings settings) {
        var talks = Rows.where(record.all(AdviceGiven.class, advice -> advice.topic() == topic && advice.understood().yes()),
                talk -> !talk.day().isBefore(counts));
        var missing = new NotYetOnRecord();
        if (carers.isEmpty() && talks.isEmpty())
            missing.add(words + ", talked through with those who care for the baby", asked);
        for (var carer : carers)
            if (Rows.none(talks, talk -> MainCarers.told(talk.fact(), carer.fact())))
                missing.add(words + ", talked through with " + Whose.words(carer.fact()),
                        Unbroken.both(asked, MainCarers.since(carer, record)), carer);
        if (missing.nothing())
            return Answer.answeredBy(talks);
        return missing.open().due(Unbroken.both(due, settings.span("within").after(missing.since())));
    }
}
