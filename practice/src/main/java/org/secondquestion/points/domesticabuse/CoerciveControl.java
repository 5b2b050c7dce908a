package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.AbuseKind;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Is she free to decide, over pregnancy too? */
public final class CoerciveControl implements Point {

    private static final Set<Party> ADULTS = EnumSet.of(Party.MOTHER, Party.FATHER, Party.CARER, Party.RELATIVE, Party.OTHER);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = new ArrayList<Entry<?>>(Rows.where(KnownAbuse.within(settings.span("window"), record),
                abuse -> abuse.fact() instanceof DomesticAbuse incident
                        && incident.kinds().contains(AbuseKind.COERCIVE_CONTROL)));
        raised.addAll(PregnancyAmidAbuse.of(record, settings));
        if (raised.isEmpty())
            return notRelevant();
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : raised) {
            var since = PregnancyAmidAbuse.since(entry, record);
            var thought = new ArrayList<Entry<?>>(Thought.on("domestic-abuse.coercive-control", record, List.of(entry)));
            var alone = Rows.where(record.knowing(entry, Conversation.class, talk -> isAlone(talk, entry, record)),
                    talk -> !talk.recordedDay().isBefore(since));
            if (alone.isEmpty() && thought.isEmpty())
                missing.add("a talk with the person harmed, alone", since, entry);
            thought.addAll(Thought.weighing(record, List.of(entry), Considered.COERCIVE_CONTROL));
            if (thought.isEmpty())
                missing.add("what it says about control", since, entry);
            answers.addAll(alone);
            answers.addAll(thought);
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    /** With an adult who is not said to cause the harm; or with the child, where the child is the one harmed. */
    private static boolean isAlone(Conversation talk, Entry<?> entry, ChildRecord record) {
        boolean childHarmed = entry.fact() instanceof DomesticAbuse abuse && !abuse.victim().isBlank()
                && Whose.childs(abuse.victim(), record);
        return talk.adultAlone().yes()
                && Rows.any(talk.with(), party -> ADULTS.contains(party) && !causesHarm(party, record))
                || childHarmed && talk.with().contains(Party.CHILD) && talk.alone().yes();
    }

    private static boolean causesHarm(Party party, ChildRecord record) {
        if (party != Party.MOTHER && party != Party.FATHER)
            return false;
        var tie = party == Party.MOTHER ? Tie.MOTHER : Tie.FATHER;
        return !record.all(DomesticAbuse.class, abuse -> Whose.is(abuse.by(), tie) || Rows.any(Standing.network(record),
                person -> person.fact().tie() == tie && Whose.is(abuse.by(), person.fact()))).isEmpty();
    }
}
