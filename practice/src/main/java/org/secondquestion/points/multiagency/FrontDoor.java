package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Agreement.DecisionKind;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** On what did we turn this away? */
public final class FrontDoor implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var closed = record.within(settings.span("window"), Decision.class,
                decision -> decision.decision() == DecisionKind.NO_FURTHER_ACTION);
        closed.removeIf(decision -> contacts(decision, record, settings).isEmpty());
        if (closed.isEmpty() || OpenRecord.plan(record).isPresent())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new LinkedHashSet<Entry<?>>();
        for (var decision : closed) {
            var thought = Thought.on("multi-agency.front-door", record, List.of(decision));
            answers.addAll(thought);
            if (thought.isEmpty())
                ask(decision, record, settings, missing, answers);
        }
        return missing.nothing() ? answeredBy(List.copyOf(answers)) : missing.open();
    }

    private static void ask(Entry<Decision> decision, ChildRecord record, Settings settings, NotYetOnRecord missing,
            Set<Entry<?>> answers) {
        var contacts = contacts(decision, record, settings);
        var newest = contacts.getLast();
        var seen = seen(newest, record);
        var history = Thought.weighing(record, List.of(newest), Considered.HISTORY_OF_ALL_AGENCIES);
        answers.add(decision);
        answers.addAll(seen);
        answers.addAll(history);
        if (seen.isEmpty() && record.child().born().filter(born -> !born.isAfter(decision.day())).isPresent())
            missing.add("that the child was seen, or why not", decision.recordedDay(), decision);
        if (!decision.fact().referrerTold().yes() && newest.informant().source() != Source.ANONYMOUS
                && record.knowing(decision, InformationShared.class).isEmpty())
            missing.add("that whoever told us was rung back", decision.recordedDay(), decision);
        if (history.isEmpty())
            missing.add("the history of all agencies", decision.recordedDay(), decision);
        if (occasions(contacts) >= settings.count("contacts") && !decision.fact().earlierContacts().yes())
            missing.add("the earlier contacts looked at together", decision.recordedDay(), decision);
    }

    /** What came to the door in the year before the decision, known to those who decided. */
    private static List<Entry<?>> contacts(Entry<Decision> decision, ChildRecord record, Settings settings) {
        var contacts = new ArrayList<Entry<?>>(record.all(Incident.class, incident -> Standing.category(incident).isPresent()));
        contacts.addAll(record.all(Referral.class,
                referral -> referral.to() == Service.SOCIAL_CARE || referral.to() == Service.EARLY_HELP));
        contacts.removeIf(contact -> !decision.follows(contact)
                || !settings.span("look back").after(contact.day()).isAfter(decision.day()));
        contacts.sort(Comparator.comparing(Entry<?>::day).thenComparing(Entry::recorded));
        return contacts;
    }

    private static long occasions(List<Entry<?>> contacts) {
        return contacts.stream().map(contact -> contact.day() + " " + contact.agency()).distinct().count();
    }

    private static List<Entry<?>> seen(Entry<?> newest, ChildRecord record) {
        var seen = new ArrayList<Entry<?>>(
                Rows.where(record.since(newest, Met.class), met -> Seen.faceToFace(met, record)));
        seen.addAll(record.knowing(newest, Consideration.class, one -> one.subject() == Subject.SEEING_THE_CHILD));
        return seen;
    }
}
