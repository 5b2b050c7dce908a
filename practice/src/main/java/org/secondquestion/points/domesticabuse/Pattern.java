package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.About.Role;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What is the pattern of the behaviour of the person causing harm, and its effect on each victim, children too? */
public final class Pattern implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var window = settings.span("window");
        var incidents = record.within(window, DomesticAbuse.class);
        if (incidents.isEmpty())
            return notRelevant();
        var answers = new ArrayList<Entry<?>>();
        var missing = new NotYetOnRecord();
        var first = Rows.firstRecorded(incidents);
        var all = incidents.toArray(new Entry<?>[0]);
        var victim = Rows.where(record.all(Fact.class), entry -> isNamedVictim(entry, record));
        if (victim.isEmpty())
            missing.add("that the child is a victim too", first, all);
        var support = record.since(incidents.getFirst(), Agreement.class, Pattern::isSupport);
        if (support.isEmpty())
            missing.add("what support the child needs", first, all);
        int times = settings.count("times");
        if (incidents.size() >= times) {
            var unread = Rows.where(incidents, incident -> readings(incident, record).isEmpty());
            if (!unread.isEmpty())
                missing.add("the pattern across " + incidents.size() + " incidents and its effect on each victim",
                        Unbroken.since(record, window, record.all(DomesticAbuse.class),
                                then -> then.size() >= times && Rows.any(then, unread::contains)),
                        all);
            incidents.forEach(incident -> answers.addAll(readings(incident, record)));
        }
        if (!missing.nothing())
            return missing.open();
        answers.add(victim.getLast());
        answers.add(support.getLast());
        return answeredBy(answers.stream().distinct().toList());
    }

    private static List<Entry<Thinking>> readings(Entry<DomesticAbuse> incident, ChildRecord record) {
        return Thought.weighing(record, List.of(incident), Considered.PATTERN, Considered.EFFECT_ON_EACH_VICTIM);
    }

    private static boolean isNamedVictim(Entry<?> entry, ChildRecord record) {
        return entry.roleOf(record.child().id()).equals(Optional.of(Role.VICTIM))
                && (entry.fact() instanceof DomesticAbuse || entry.fact() instanceof Agreement agreement && isSupport(agreement));
    }

    private static boolean isSupport(Agreement agreement) {
        return agreement instanceof Consideration consideration && consideration.subject() == Subject.SUPPORT_FOR_VICTIM
                || agreement instanceof Referral referral && referral.to() == Service.DOMESTIC_ABUSE_SERVICE;
    }
}
