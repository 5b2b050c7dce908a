package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Observation.Telling;
import org.secondquestion.record.Rows;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is the baby telling us? */
public final class Voice implements Point {

    private static final Phrases SHOWED = Phrases.notSaidOf(
            new String[]{"mother", "mum", "father", "dad", "parents", "nan", "gran", "sister", "brother", "sibling"},
            "smiled", "smiles", "smiling", "laughed", "chuckled", "cooed", "cooing", "babbled", "babbling", "gurgled",
            "cried", "was crying", "whimpered", "screamed", "looked at", "looked up", "looked away", "looked round", "turned to",
            "turned away", "turned his head", "turned her head", "gaze", "eye contact", "stared", "watched", "followed with",
            "reached for", "reached out", "held out", "kicked", "kicking", "wriggled", "snuggled", "cuddled in", "clung",
            "flinched", "stiffened", "arched", "played with", "calmed", "soothed by", "settled when", "settled in",
            "did not smile",
            "did not cry", "did not look", "made no sound", "was still", "very still");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.born() || record.aged(settings.span("speaks")) && !tellsWithoutWords(record))
            return notRelevant();
        var seen = Rows.where(record.within(settings.span("window"), Met.class, met -> !(met instanceof KeptAppointment)),
                met -> Seen.faceToFace(met, record));
        if (seen.isEmpty())
            return notRelevant();
        var unheard = Rows.where(seen, met -> told(met, record).isEmpty());
        return unheard.isEmpty()
                ? answeredBy(Rows.together(seen, met -> told(met, record)))
                : open(unheard).sinceOldest();
    }

    /** An older child who last told something by sound and movement. */
    private static boolean tellsWithoutWords(ChildRecord record) {
        return record.latest(ChildsVoice.class).filter(voice -> voice.fact().by() == Telling.SOUND_AND_MOVEMENT).isPresent();
    }

    /** In the note of the contact, in what the same agency observed that day, or in thinking about it. */
    private static List<Entry<?>> told(Entry<Met> met, ChildRecord record) {
        var told = new ArrayList<Entry<?>>();
        if (SHOWED.in(met.note()))
            told.add(met);
        record.since(met, Observation.class).stream()
                .filter(one -> one.fact() instanceof ChildsVoice || one.fact() instanceof Behaviour)
                .filter(one -> one.day().equals(met.day()) && one.agency().equals(met.agency())
                        && !one.informant().source().parental())
                .forEach(told::add);
        told.addAll(Thought.on("babies.voice", record, List.of(met)));
        return told;
    }
}
