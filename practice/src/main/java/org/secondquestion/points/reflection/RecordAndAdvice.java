package org.secondquestion.points.reflection;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Incident.Retraction;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What was said, to whom, and what was shared? */
public final class RecordAndAdvice implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var told = record.within(window, Incident.class, RecordAndAdvice::restsOnWords);
        var talks = record.within(window, Conversation.class, talk -> talk.with().contains(Party.OTHER_AGENCY));
        if (told.isEmpty() && talks.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : told)
            note("what was said", entry, words(entry, record), record, missing, answers);
        for (var talk : talks)
            note("what was advised or shared", talk, shared(talk, record), record, missing, answers);
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    private static void note(String thing, Entry<?> entry, List<? extends Entry<?>> there, ChildRecord record,
            NotYetOnRecord missing, List<Entry<?>> answers) {
        var found = there.isEmpty() ? Thought.on("reflection.record-and-advice", record, List.of(entry)) : there;
        answers.addAll(found);
        if (found.isEmpty())
            missing.add(thing, entry.recordedDay(), entry);
    }

    /** A concern, an allegation, and what a child tells or takes back: somebody said something. */
    private static boolean restsOnWords(Incident incident) {
        return incident instanceof Concern || incident instanceof Allegation || incident instanceof Disclosure
                || incident instanceof Retraction;
    }

    private static List<? extends Entry<?>> words(Entry<Incident> told, ChildRecord record) {
        return !told.note().isEmpty()
                ? List.of(told)
                : record.since(told, Fact.class).stream().filter(entry -> sameHand(entry, told) && !entry.note().isEmpty())
                        .limit(1).toList();
    }

    private static List<? extends Entry<?>> shared(Entry<Conversation> talk, ChildRecord record) {
        if (!talk.fact().advice().isBlank() || !talk.fact().shared().isBlank())
            return List.of(talk);
        var beside = new ArrayList<Entry<?>>(record.since(talk, InformationShared.class));
        beside.addAll(record.since(talk, AdviceGiven.class));
        beside.removeIf(entry -> !sameHand(entry, talk));
        return beside;
    }

    /** What the same agency wrote of the same day. */
    private static boolean sameHand(Entry<?> one, Entry<?> other) {
        return one.day().equals(other.day()) && one.agency().equals(other.agency());
    }
}
