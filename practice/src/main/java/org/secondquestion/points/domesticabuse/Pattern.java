package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.About.Role;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What is the pattern of the behaviour of the person causing harm, and its effect on each victim, children too? */
public final class Pattern implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var incidents = record.within(settings.span("window"), DomesticAbuse.class);
        if (incidents.isEmpty())
            return notRelevant();
        var answers = new ArrayList<Entry<?>>();
        var missing = new ArrayList<String>();
        var victim = record.all(Fact.class).stream().filter(entry -> isNamedVictim(entry, record)).toList();
        if (victim.isEmpty())
            missing.add("that the child is a victim too");
        var support = record.since(incidents.getFirst(), Agreement.class, Pattern::isSupport);
        if (support.isEmpty())
            missing.add("what support the child needs");
        if (incidents.size() >= settings.count("times")) {
            var analyses = Thought.weighing(record, incidents, Considered.PATTERN, Considered.EFFECT_ON_EACH_VICTIM);
            if (analyses.isEmpty())
                missing.add("the pattern across " + incidents.size() + " incidents and its effect on each victim");
            answers.addAll(analyses);
        }
        if (!missing.isEmpty())
            return open(incidents).found("Not yet on record: " + String.join("; ", missing) + ".");
        answers.add(victim.getLast());
        answers.add(support.getLast());
        return answeredBy(List.copyOf(answers.stream().distinct().toList()));
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
