package org.secondquestion.points.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Involvement;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.record.Upkeep;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who refers today? */
public final class AnyoneCanRefer implements Point {

    private static final Phrases WAITS = Phrases.of(waiting("school", "the school", "GP", "the GP", "school nurse",
            "the school nurse", "health visitor", "the health visitor", "social worker", "the social worker", "social care",
            "paediatrician", "the paediatrician", "hospital", "the hospital", "early help", "another agency"));

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var needs = MentalHealth.needs(record, window);
        if (needs.isEmpty())
            return notRelevant();
        var asked = new LinkedHashMap<Entry<?>, LocalDate>();
        for (var need : needs) {
            var deadline = settings.span("refer").after(need.day());
            if (record.passed(deadline))
                asked.put(need, Unbroken.both(deadline.plusDays(1), need.recordedDay()));
        }
        for (var entry : record.within(window, Fact.class))
            if (WAITS.in(entry.note()) && !(entry.fact() instanceof NamesPoints) && !(entry.fact() instanceof Upkeep))
                asked.put(entry, entry.recordedDay());
        asked.keySet().removeIf(entry -> !answers(entry, record, window).isEmpty());
        if (!asked.isEmpty())
            return open(List.copyOf(asked.keySet())).since(asked.values().stream().min(LocalDate::compareTo).orElseThrow());
        var by = Rows.together(needs, need -> answers(need, record, window));
        return by.isEmpty() ? notRelevant() : answeredBy(by);
    }

    /** A referral that has not come to nothing, the service at work or holding a place, or the reason why nobody refers. */
    private static List<Entry<?>> answers(Entry<?> need, ChildRecord record, Span window) {
        var answers = new ArrayList<Entry<?>>(MentalHealth.referrals(record, window));
        record.latest(ServiceInvolved.class, one -> one.service() == MentalHealth.SERVICE)
                .filter(one -> one.fact().involvement() == Involvement.INVOLVED
                        || one.fact().involvement() == Involvement.WAITING_LIST)
                .ifPresent(answers::add);
        answers.addAll(Thought.on("child.anyone-can-refer", record, List.of(need)));
        return answers;
    }

    private static String[] waiting(String... others) {
        var phrases = new ArrayList<String>();
        for (var other : others) {
            for (var waits : List.of("awaiting", "waiting for", "waiting on"))
                phrases.add(waits + " " + other + " to refer");
            phrases.add("awaiting referral from " + other);
            phrases.add("awaiting a referral from " + other);
            phrases.add("waiting for a referral from " + other);
        }
        return phrases.toArray(String[]::new);
    }
}
