package org.secondquestion.points.child;

import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Observation.Behaviour;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Observation.LivedExperience;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.Telling;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.words.Phrases;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What do behaviour, body and play say? */
public final class BeyondWords implements Point {

    private static final String ID = "child.beyond-words";
    private static final Phrases SHOWN = Phrases.of("play", "played", "playing", "drew", "drawing", "smiled", "smiling",
            "laughed", "laughing", "cried", "crying", "tearful", "tears", "hugged", "cuddled", "clung", "hid", "flinched",
            "shrugged", "stared", "whispered", "eye contact", "body language", "looked at", "looked away", "sat",
            "ran to", "turned to", "reached for", "appeared", "presented", "observed", "watched", "dressed",
            "relaxed", "tense", "withdrawn", "animated", "interaction", "interacted");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        int times = settings.count("times");
        if (!record.born() || record.within(window, Met.class).size() < times
                || OpenRecord.because(record, settings.span("recent")).isEmpty())
            return notRelevant();
        var all = record.within(window, Fact.class, BeyondWords::tells);
        if (contacts(all, record).size() < times)
            return notRelevant();
        if (!isInWordsOnly(all, times, record)) {
            var shown = shown(all, record);
            return answeredBy(shown.isEmpty() ? thoughts(contacts(all, record), record) : shown);
        }
        var since = Unbroken.since(record, window, record.all(Fact.class, BeyondWords::tells),
                then -> isInWordsOnly(then, times, record));
        return open(unthought(contacts(all, record), record))
                .since(Unbroken.both(since, OpenRecord.since(record, settings.span("recent"))));
    }

    private static boolean tells(Fact fact) {
        return fact instanceof Met && !(fact instanceof KeptAppointment) || isBeyondWords(fact);
    }

    private static boolean isBeyondWords(Fact fact) {
        return fact instanceof Behaviour || fact instanceof Sign || fact instanceof LivedExperience
                || fact instanceof ChildsVoice voice && voice.by() != Telling.WORDS && voice.by() != Telling.WRITING;
    }

    private static boolean isInWordsOnly(List<Entry<Fact>> entries, int times, ChildRecord record) {
        return shown(entries, record).isEmpty() && unthought(contacts(entries, record), record).size() >= times;
    }

    private static List<Entry<Fact>> contacts(List<Entry<Fact>> entries, ChildRecord record) {
        return Rows.where(entries, entry -> entry.as(Met.class).filter(met -> Seen.faceToFace(met, record)).isPresent());
    }

    private static List<Entry<Fact>> unthought(List<Entry<Fact>> contacts, ChildRecord record) {
        return Rows.where(contacts, contact -> Thought.on(ID, record, List.of(contact)).isEmpty());
    }

    private static List<Entry<NamesPoints>> thoughts(List<Entry<Fact>> contacts, ChildRecord record) {
        return Rows.together(contacts, contact -> Thought.on(ID, record, List.of(contact)));
    }

    /** What was seen by those who met the child: an entry of its own, or words of the note that tell of it. */
    private static List<Entry<Fact>> shown(List<Entry<Fact>> entries, ChildRecord record) {
        var met = contacts(entries, record);
        return Rows.where(entries, entry -> isBeyondWords(entry.fact())
                ? !entry.informant().source().parental()
                        && Rows.any(met, contact -> contact.agency().equals(entry.agency()))
                : met.contains(entry) && SHOWN.in(entry.note()));
    }
}
