package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.AdviceGiven;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.Agreement.Topic;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** Should someone be told of this person's past (right to ask, right to know)? */
public final class DisclosureScheme implements Point {

    private static final Set<Tie> PARTNERS = EnumSet.of(Tie.MOTHER, Tie.FATHER, Tie.STEP_PARENT, Tie.PARTNER_OF_PARENT);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var raised = new ArrayList<Entry<?>>(
                record.within(settings.span("partner"), HouseholdChange.class, change -> change.change() == Change.NEW_PARTNER));
        raised.addAll(firstOfEachPerson(record, settings));
        if (raised.isEmpty() || OpenRecord.because(record, settings.span("window")).isEmpty())
            return notRelevant();
        var opened = OpenRecord.since(record, settings.span("window"));
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var entry : raised.stream().distinct().toList()) {
            var settled = new ArrayList<Entry<?>>(record.knowing(entry, Fact.class, DisclosureScheme::isOfTheScheme));
            settled.addAll(Thought.on("domestic-abuse.disclosure-scheme", record, List.of(entry)));
            if (settled.isEmpty())
                missing.add("whether the disclosure scheme was considered", Unbroken.both(entry.recordedDay(), opened), entry);
            answers.addAll(settled);
        }
        record.latest(Consideration.class, DisclosureScheme::isApplication)
                .filter(applied -> answers.contains(applied) && outcomes(applied, record).isEmpty()).ifPresent(applied -> {
                    var by = settings.span("outcome").after(applied.day());
                    if (record.reached(by))
                        missing.add("what came of the application", by, applied);
                });
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    /** The first incident that names a parent or partner of the network as causing harm, while the last one is not long ago. */
    private static List<Entry<DomesticAbuse>> firstOfEachPerson(ChildRecord record, Settings settings) {
        if (!record.any(DomesticAbuse.class))
            return List.of();
        var incidents = KnownAbuse.all(record).stream().flatMap(abuse -> abuse.as(DomesticAbuse.class).stream()).toList();
        return Standing.network(record).stream().filter(person -> PARTNERS.contains(person.fact().tie()))
                .map(person -> Rows.where(incidents, incident -> Whose.is(incident.fact().by(), person.fact())))
                .filter(by -> !by.isEmpty() && !record.reached(settings.span("history").after(by.getLast().day())))
                .map(List::getFirst).toList();
    }

    private static boolean isOfTheScheme(Fact fact) {
        return fact instanceof Consideration consideration && consideration.subject() == Subject.DISCLOSURE_SCHEME
                || fact instanceof AdviceGiven advice && advice.topic() == Topic.DISCLOSURE_SCHEME;
    }

    private static boolean isApplication(Consideration consideration) {
        return consideration.subject() == Subject.DISCLOSURE_SCHEME && consideration.toBeDone().yes();
    }

    /** What the police shared, advice on the scheme, or the scheme considered once more. */
    private static List<? extends Entry<?>> outcomes(Entry<Consideration> applied, ChildRecord record) {
        return Rows.where(record.knowing(applied, Fact.class, fact -> isOfTheScheme(fact) || fact instanceof InformationShared),
                entry -> isOfTheScheme(entry.fact()) || entry.agency().service() == Service.POLICE);
    }
}
