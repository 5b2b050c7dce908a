package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Substantive;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What did he say, himself? */
public final class FathersOwnVoice implements Point {

    private static final int WORDS_AT_LEAST = 6;

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var men = Rows.where(Standing.network(record), person -> maleCarer(person.fact()));
        if (men.isEmpty() || OpenRecord.because(record, settings.span("window")).isEmpty())
            return notRelevant();
        var opened = OpenRecord.since(record, settings.span("window"));
        var unheard = new ArrayList<Entry<Person>>();
        var heard = new ArrayList<Entry<?>>();
        var since = new ArrayList<LocalDate>();
        for (var man : men) {
            var own = ownWords(man, record);
            var thought = Thought.on("family.fathers-own-voice", record, List.of(man));
            var last = own.stream().map(Entry::day).max(Comparator.naturalOrder()).map(settings.span("fresh")::after);
            if (thought.isEmpty() && last.filter(until -> !record.reached(until)).isEmpty()) {
                unheard.add(man);
                since.add(Stream.of(last.orElse(Standing.firstNamed(man, record)), opened).max(Comparator.naturalOrder())
                        .orElseThrow());
            }
            heard.addAll(own);
            heard.addAll(thought);
        }
        if (unheard.isEmpty())
            return answeredBy(heard);
        return open(unheard).since(since.stream().min(Comparator.naturalOrder()).orElseThrow())
                .found("Not heard in person: " + String.join(", ", Rows.each(unheard, man -> Whose.words(man.fact())))
                        + ".");
    }

    private static boolean maleCarer(Person person) {
        return person.tie() == Tie.FATHER && !person.name().isEmpty()
                || (person.tie() == Tie.STEP_PARENT || person.tie() == Tie.PARTNER_OF_PARENT) && person.household().yes();
    }

    /** What he told of the child's life, or a conversation with him of which more is written than that it took place. */
    private static List<Entry<?>> ownWords(Entry<Person> man, ChildRecord record) {
        boolean father = man.fact().tie() == Tie.FATHER;
        var own = new ArrayList<Entry<?>>();
        for (var entry : record.all(Fact.class))
            if ((father && entry.informant().source() == Informant.Source.FATHER
                    || Whose.is(entry.informant().name(), man.fact()))
                    && Substantive.is(entry.fact()))
                own.add(entry);
        for (var talk : record.all(Conversation.class))
            if ((father && talk.fact().with().contains(Party.FATHER) || Whose.is(talk.informant().name(), man.fact()))
                    && NearCopy.words(talk.note()) >= WORDS_AT_LEAST)
                own.add(talk);
        return own;
    }
}
