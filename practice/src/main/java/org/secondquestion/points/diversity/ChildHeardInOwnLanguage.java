package org.secondquestion.points.diversity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.About.Role;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Language;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Rows;
import org.secondquestion.words.NearCopy;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Was the child heard in their own language? */
public final class ChildHeardInOwnLanguage implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var own = Unbroken.run(record.all(Language.class, language -> Whose.childs(language.of(), record)),
                language -> isOwn(language.fact()));
        if (own.isEmpty() || record.youngerThan(settings.span("speaks")))
            return notRelevant();
        var concerns = OpenRecord.concerns(record, settings.span("window"));
        var plans = OpenRecord.plans(record);
        if (concerns.isEmpty() && plans.isEmpty())
            return notRelevant();
        var asks = Unbroken.both(Rows.firstRecorded(own), settings.span("speaks").after(record.child().birth()));
        var heard = heard(own.getLast().fact(), record);
        var missing = new NotYetOnRecord();
        var thing = "the child, heard in " + own.getLast().fact().language();
        for (var concern : concerns)
            if (Rows.none(heard, one -> one.follows(concern)))
                missing.add(thing, Unbroken.both(concern.recordedDay(), asks), concern, own.getFirst());
        if (!plans.isEmpty() && (heard.isEmpty() || record.reached(until(heard, settings))))
            missing.add(thing, Unbroken.both(heard.isEmpty() ? Rows.firstRecorded(plans) : until(heard, settings), asks),
                    plans.getLast(), own.getFirst());
        return missing.nothing() ? answeredBy(heard.getLast()) : missing.open();
    }

    private static LocalDate until(List<Entry<?>> heard, Settings settings) {
        return settings.span("holds").after(heard.getLast().day());
    }

    /** A first language other than English, or signs, unless the child needs no interpreter. */
    private static boolean isOwn(Language language) {
        var words = NearCopy.words(language.language());
        boolean english = words.contains("english") && Rows.none(words, word -> word.startsWith("sign"));
        return !words.isEmpty() && !english && !language.interpreterNeeded().no();
    }

    /** The child's voice or a talk with the child, with an interpreter or by somebody who speaks the language. */
    private static List<Entry<?>> heard(Language own, ChildRecord record) {
        var heard = new ArrayList<Entry<?>>(Rows.where(record.all(ChildsVoice.class,
                voice -> voice.interpreter().yes() || voice.language().equalsIgnoreCase(own.language())),
                voice -> !voice.informant().source().parental()));
        heard.addAll(Rows.where(record.all(Met.class, met -> met.spokenTo().yes() && met.interpreter().yes()),
                met -> !met.roleOf(record.child().id()).equals(Optional.of(Role.IN_THE_HOUSEHOLD))));
        heard.addAll(Thought.on("diversity.child-heard-in-own-language", record, List.of()));
        heard.sort(Comparator.comparing(Entry::day));
        return heard;
    }
}
