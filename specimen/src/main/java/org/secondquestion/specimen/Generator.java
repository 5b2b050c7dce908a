package org.secondquestion.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Agreement;
import org.secondquestion.record.Child;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Circumstance;
import org.secondquestion.record.Contact;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking;

/**
 * Random but plausible chronologies, the same for the same seed: children of all ages and unborn, any kind of entry over
 * two years, some recorded late, some corrected, some about a brother or sister as well.
 */
public final class Generator {

    /** The last day of what is made here, unless another is given. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);

    private static final int DAYS = 730;
    private static final List<Class<? extends Fact>> COMMON = List.of(Contact.Visit.class, Contact.Conversation.class,
            Contact.NotBrought.class, Observation.Sign.class, Observation.Measurement.class, Observation.LivingConditions.class,
            Observation.ChildsVoice.class, Incident.Concern.class, Incident.DomesticAbuse.class, Observation.Injury.class,
            Circumstance.PlanStatus.class, Circumstance.Person.class, Thinking.Judgement.class, Thinking.Analysis.class,
            Thinking.Supervision.class, Agreement.MeetingHeld.class, Agreement.MeetingArranged.class,
            Agreement.MinutesShared.class, Agreement.Action.class, Agreement.Progress.class, Agreement.Decision.class,
            Agreement.Referral.class, Agreement.ReferralOutcome.class, Agreement.InformationShared.class);
    private static final List<Kind> DRAWN = Stream
            .concat(IntStream.range(0, 4).boxed().flatMap(i -> COMMON.stream().map(Kinds::of)), Kinds.all().stream()).toList();

    private static final List<Service> SERVICES = Stream
            .concat(IntStream.range(0, 12).boxed()
                    .flatMap(i -> Stream.of(Service.SOCIAL_CARE, Service.SCHOOL, Service.HEALTH_VISITING,
                            i % 2 == 0 ? Service.SOCIAL_CARE : Service.POLICE,
                            i % 2 == 0 ? Service.GP : Service.LOOKED_AFTER_NURSING)),
                    Stream.of(Service.values()))
            .toList();

    private final RandomGenerator random;
    private final LocalDate last;
    private final PlausibleFacts facts;
    private int children;

    public Generator(long seed) {
        this(seed, LAST_DAY);
    }

    public Generator(long seed, LocalDate last) {
        this.random = new SplittableRandom(seed);
        this.last = last;
        this.facts = new PlausibleFacts(random);
    }

    /** So many children, born and unborn, whom the agencies have known for up to three years. */
    public List<Child> children(int count) {
        return IntStream.range(0, count).mapToObj(i -> child()).toList();
    }

    private Child child() {
        var id = "c" + ++children;
        var name = facts.pick(Phrases.GIVEN_NAMES) + " " + facts.pick(Phrases.FAMILY_NAMES);
        var sex = facts.pick(List.of(Child.Sex.values()));
        int weeks = random.nextInt(5) == 0 ? random.nextInt(26, 37) : Child.TERM_WEEKS;
        if (random.nextInt(12) == 0)
            return new Child(id, name, Optional.empty(), Optional.of(last.plusDays(random.nextInt(200))), sex, Child.TERM_WEEKS,
                    last.minusDays(random.nextInt(150)));
        int age = random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(17 * 365);
        var born = last.minusDays(age);
        var known = last.minusDays(Math.min(random.nextInt(3 * 365), age + 120));
        return new Child(id, name, Optional.of(born), Optional.empty(), sex, weeks, known);
    }

    /** A chronology of so many entries about one new child; now and then a brother or sister is in them too. */
    public Chronology chronology(int entries) {
        var family = family(random.nextInt(3) == 0 ? 2 : 1, entries);
        return family.chronologyOf(family.children().getFirst());
    }

    /** A family of so many children with so many entries about them, in the order of recording. */
    public Family family(int count, int entries) {
        var family = children(count);
        int days = random.nextInt(60, DAYS);
        var moments = random.ints(entries, (DAYS - days) * 24 * 60, DAYS * 24 * 60).sorted().toArray();
        var written = new ArrayList<Entry<?>>();
        for (int moment : moments)
            written.add(entry(written, family, last.minusDays(DAYS).atTime(LocalTime.MIDNIGHT).plusMinutes(moment)
                    .atZone(Entry.ENGLAND).toInstant()));
        return new Family("generated", "Made by a seeded generator", family, written);
    }

    private Entry<?> entry(List<Entry<?>> before, List<Child> family, Instant recorded) {
        var day = recorded.atZone(Entry.ENGLAND).toLocalDate().minusDays(late());
        var happened = switch (random.nextInt(20)) {
            case 0 -> new Happened(day.minusDays(random.nextInt(1, 30)), day, true);
            case 1 -> new Happened(day, day.plusDays(random.nextInt(1, 30)), false);
            default -> Happened.on(day);
        };
        return new Entry<Fact>("e" + (before.size() + 1), before.size() + 1L, about(family), happened, recorded,
                Agency.of(facts.pick(SERVICES)), facts.pick(Phrases.GIVEN_NAMES) + " Invented", informant(),
                restriction(), facts.of(kind(before), day, before), narrative(before));
    }

    /** Any kind, and now and then the kind of one of the last entries: things come in rows. */
    private Kind kind(List<Entry<?>> before) {
        return before.size() > 3 && random.nextInt(4) == 0
                ? Kinds.of(before.get(before.size() - random.nextInt(1, 4)).fact())
                : facts.pick(DRAWN);
    }

    private int late() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextInt(10, 120);
            case 1, 2 -> random.nextInt(2, 10);
            case 3 -> 1;
            default -> 0;
        };
    }

    private List<About> about(List<Child> family) {
        var role = random.nextInt(4) == 0 ? facts.pick(List.of(About.Role.values())) : About.Role.SUBJECT;
        return family.stream().map(child -> new About(child.id(), child.equals(family.getFirst()) ? role : About.Role.SEEN))
                .toList();
    }

    private Informant informant() {
        return random.nextBoolean()
                ? Informant.PRACTITIONER
                : new Informant(facts.pick(List.of(Informant.Source.values())), random.nextInt(4) == 0 ? "Kim" : "");
    }

    private Restriction restriction() {
        return random.nextInt(20) > 0
                ? Restriction.NONE
                : new Restriction(List.of(Service.POLICE, Service.SOCIAL_CARE), "a live inquiry");
    }

    private String narrative(List<Entry<?>> before) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "";
            case 2 -> facts.pick(Phrases.TRIGGERS);
            case 3 -> before.isEmpty() ? "" : facts.pick(before).narrative();
            default -> facts.pick(Phrases.SENTENCES) + " " + facts.pick(Phrases.SENTENCES);
        };
    }
}
