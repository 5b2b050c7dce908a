package org.secondquestion.points.reflection;

import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.record.About.Role;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.record.Upkeep;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who spoke to the child? */
public final class SafeAndWell implements Point {

    private static final Phrases SAID = Phrases.of("safe and well", "safe & well", "well and safe", "safe and sound",
            "safe and happy", "happy and safe", "happy and well", "seen and safe", "seen safe", "alive and well");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var said = Rows.where(record.within(settings.span("window"), Fact.class,
                fact -> !(fact instanceof NamesPoints) && !(fact instanceof Upkeep)), entry -> SAID.in(entry.note()));
        if (said.isEmpty())
            return notRelevant();
        var unheard = Rows.where(said, entry -> !heard(entry, record, settings));
        return unheard.isEmpty() ? answeredBy(said) : open(unheard).sinceOldest();
    }

    /** By the same agency that day, or by anyone on a later day. */
    private static boolean heard(Entry<?> words, ChildRecord record, Settings settings) {
        boolean speaks = !words.day().isBefore(settings.span("speaks").after(record.child().birth()));
        return record.all(Met.class).stream().filter(met -> inOrAfter(words, met))
                .anyMatch(met -> speaks ? spokenTo(met, record) : Seen.faceToFace(met, record) && observed(met, record))
                || Rows.any(record.all(ChildsVoice.class), voice -> inOrAfter(words, voice) && firstHand(voice));
    }

    /** This child, and not a brother or sister. */
    private static boolean spokenTo(Entry<Met> met, ChildRecord record) {
        return met.fact().spokenTo().yes() && !met.roleOf(record.child().id()).equals(Optional.of(Role.IN_THE_HOUSEHOLD));
    }

    private static boolean inOrAfter(Entry<?> words, Entry<?> contact) {
        return contact.day().isAfter(words.day())
                || contact.day().equals(words.day()) && contact.agency().equals(words.agency());
    }

    private static boolean observed(Entry<Met> met, ChildRecord record) {
        return Rows.any(record.all(Observation.class),
                seen -> seen.day().equals(met.day()) && seen.agency().equals(met.agency()) && firstHand(seen));
    }

    private static boolean firstHand(Entry<?> entry) {
        return !entry.informant().source().parental();
    }
}
