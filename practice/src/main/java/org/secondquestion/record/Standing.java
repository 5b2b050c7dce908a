package org.secondquestion.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord.Once;
import org.secondquestion.record.Circumstance.LegalStatus;
import org.secondquestion.record.Circumstance.Order;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Incident.DomesticAbuse;

/** How things stand for a child, told by the latest of several entries: the plan, the concerns still open, the people. */
public final class Standing {

    private static final Once<List<Entry<Incident>>> OPEN_CONCERNS = Once.of(Standing::withoutEnd);
    private static final Once<List<Entry<Person>>> NETWORK = Once.of(Standing::people);

    private Standing() {
    }

    /** The plan under which agencies work with the child now. */
    public static Plan plan(ChildRecord record) {
        return planStatus(record).map(entry -> entry.fact().plan()).orElse(Plan.NONE);
    }

    public static Optional<Entry<PlanStatus>> planStatus(ChildRecord record) {
        return record.latest(PlanStatus.class);
    }

    /** The authority that holds responsibility for the child, by the latest word that names one; empty where none does. */
    public static String authority(ChildRecord record) {
        return record.latest(PlanStatus.class, status -> !status.authority().isBlank()).map(status -> status.fact().authority())
                .orElse("");
    }

    public static Order order(ChildRecord record) {
        return record.latest(LegalStatus.class).map(entry -> entry.fact().order()).orElse(Order.NONE);
    }

    /** Concerns, allegations, disclosures and incidents of these kinds of harm that no later decision has ended. */
    public static List<Entry<Incident>> openConcerns(ChildRecord record, Predicate<Category> about) {
        return Rows.where(record.once(OPEN_CONCERNS), concern -> about.test(category(concern.fact()).orElseThrow()));
    }

    /** Those of every kind of harm. */
    public static List<Entry<Incident>> openConcerns(ChildRecord record) {
        return record.once(OPEN_CONCERNS);
    }

    private static List<Entry<Incident>> withoutEnd(ChildRecord record) {
        var ends = record.all(Decision.class, decision -> decision.decision().ends());
        var concerns = record.all(Incident.class, incident -> category(incident).isPresent());
        concerns.removeIf(concern -> Rows.any(ends, end -> end.follows(concern)
                && (end.fact().category().isEmpty() || end.fact().category().equals(category(concern.fact())))));
        return List.copyOf(concerns);
    }

    /** The kind of harm that an incident speaks of, where it speaks of one as a concern. */
    public static Optional<Category> category(Incident incident) {
        return switch (incident) {
            case Concern concern -> Optional.of(concern.category());
            case Allegation allegation -> Optional.of(allegation.category());
            case Disclosure disclosure -> Optional.of(disclosure.category());
            case DomesticAbuse abuse -> Optional.of(Category.DOMESTIC_ABUSE);
            case Incident.Missing other -> Optional.empty();
            case Incident.Retraction other -> Optional.empty();
            case Incident.SelfHarm other -> Optional.empty();
            case Incident.Suicidal other -> Optional.empty();
            case Incident.SexualActivity other -> Optional.empty();
            case Incident.Arrest other -> Optional.empty();
            case Incident.PolicePower other -> Optional.empty();
            case Incident.Exclusion other -> Optional.empty();
            case Incident.PlaceOfConcern other -> Optional.empty();
            case Incident.Threat other -> Optional.empty();
            case Incident.HouseholdCrime other -> Optional.empty();
            case Incident.Presentation other -> Optional.empty();
            case Incident.CareArrangement other -> Optional.empty();
            case Incident.SiblingEvent other -> Optional.empty();
        };
    }

    /** The people in the child's life now, each by the latest entry about them. */
    public static List<Entry<Person>> network(ChildRecord record) {
        return record.once(NETWORK);
    }

    private static List<Entry<Person>> people(ChildRecord record) {
        var people = new LinkedHashMap<String, Entry<Person>>();
        for (var entry : record.all(Person.class))
            people.put(
                    entry.fact().name().isEmpty() ? Kinds.words(entry.fact().tie()) : entry.fact().name().toLowerCase(Locale.UK),
                    entry);
        var now = new ArrayList<>(people.values().stream().filter(person -> person.fact().from().map(record::reached).orElse(true)
                && !person.fact().to().map(record::passed).orElse(false)).toList());
        now.sort(Comparator.comparing(Entry::day));
        return List.copyOf(now);
    }

    /** Since when somebody of the network has been known: a person entered anew, with another detail, was known before. */
    public static LocalDate firstNamed(Entry<Person> person, ChildRecord record) {
        return Rows.firstRecorded(record.all(Person.class,
                other -> other.tie() == person.fact().tie() && other.name().equalsIgnoreCase(person.fact().name())));
    }
}
