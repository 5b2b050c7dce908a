package org.secondquestion.specimen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Notation;

/**
 * A year of invented children on whom agencies work: how often things happen is guessed from how such work goes, not
 * counted anywhere. Some workers answer nearly every question at the end of the week, some hardly any. The same seed tells
 * the same stories.
 */
public final class Caseload {

    /** What brings a child to the agencies. */
    public enum Story {
        BABY, NEGLECT, DOMESTIC_ABUSE, OUTSIDE_THE_HOME, IN_CARE, EARLY_HELP
    }

    /** The last day of the stories. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    /** The first of them. */
    public static final LocalDate FIRST_DAY = LAST_DAY.minusWeeks(52).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    private static final int WEEKS = 52;

    private final int weeks;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final Story story;
    private final double answers;
    private int week;

    private Caseload(int years, long seed) {
        weeks = years * WEEKS;
        random = new SplittableRandom(seed);
        story = Story.values()[random.nextInt(Story.values().length)];
        answers = random.nextDouble();
    }

    /** So many children, each with a year's story. */
    public static List<Chronology> of(int children, long seed) {
        return of(children, 1, seed);
    }

    /** So many children, each with a story of so many years from the first day on. */
    public static List<Chronology> of(int children, int years, long seed) {
        return IntStream.range(0, children).mapToObj(child -> new Caseload(years, seed * 100_000 + child).live()).toList();
    }

    private Chronology live() {
        child();
        begin();
        for (week = 1; week < weeks; week++) {
            visits();
            meetings();
            whatHappens();
            otherAgencies();
            thinking();
        }
        return read();
    }

    private Chronology read() {
        var read = Notation.read(text.toString());
        if (!read.refused().isEmpty())
            throw new IllegalStateException(read.refused().getFirst().inWords());
        return read.chronologyOf(read.children().getFirst());
    }

    private void child() {
        int years = switch (story) {
            case BABY -> 0;
            case NEGLECT -> random.nextInt(2, 9);
            case DOMESTIC_ABUSE -> random.nextInt(1, 12);
            case OUTSIDE_THE_HOME -> random.nextInt(13, 17);
            case IN_CARE -> random.nextInt(5, 16);
            case EARLY_HELP -> random.nextInt(3, 14);
        };
        var born = FIRST_DAY.minusYears(years).minusDays(random.nextInt(10, years == 0 ? 40 : 300));
        text.append("child c | Cassidy Invented | born ").append(born).append(" | ").append(one("girl", "boy"))
                .append(" | known ")
                .append(FIRST_DAY).append('\n');
    }

    private void begin() {
        on(0, "social care", "person: mother; name: Mo Invented; household: yes; parental responsibility: yes; main carer: yes");
        on(0, "social care",
                "person: father; name: Fred Invented; household: " + one("yes", "no") + "; parental responsibility: yes");
        on(1, "social care", "person: grandparent; name: Gran Invented; household: no; part: looks after Cassidy on Fridays");
        on(2, "social care", "identity: child; ethnicity: White British; asked: yes");
        on(2, "social care", "identity: Mo Invented; ethnicity: White British; asked: yes");
        on(2, "social care", "identity: Fred Invented; ethnicity: White British; asked: yes");
        if (story != Story.BABY)
            on(2, "school", "education: school; name: Invented School");
        on(0, "school", "concern: " + category(), "What made us ring.");
        on(0, "social care", "allocation: Sam Invented; role: social worker");
        on(1, "social care", "visit: home; seen: yes; alone: yes; spoken to: yes; adults: Mo Invented", seen());
        on(2, "social care", "assessment: child and family; stage: started");
        if (story == Story.EARLY_HELP) {
            on(3, "social care", "plan status: early help; authority: Invented Council");
            return;
        }
        on(1, "social care",
                "meeting held: strategy discussion; attended: social care, police, school; medical considered: yes; medical reason: nothing to be examined; lead: social care; challenge: the school asked what the child says");
        on(2, "social care", "minutes shared: strategy discussion; held: " + day(1) + "; with: police, school");
        on(4, "social care", "plan status: " + switch (story) {
            case BABY, NEGLECT -> "child protection";
            case DOMESTIC_ABUSE, OUTSIDE_THE_HOME -> "child in need";
            case IN_CARE -> "in care";
            case EARLY_HELP -> "early help";
        } + "; authority: Invented Council");
        if (story == Story.IN_CARE) {
            on(4, "social care", "placement: foster care; with: Fay Invented; area: Invented Council");
            on(4, "social care", "legal status: care order");
        }
        on(4, "social care",
                "plan made: child protection; services: school, gp, health visiting; review: " + FIRST_DAY.plusWeeks(12)
                        + "; contingency: legal advice; parents part: yes; key worker: Sam Invented");
        on(4, "social care", "action: Someone sees Cassidy each week; owner: Sam Invented; service: social care; due: "
                + FIRST_DAY.plusWeeks(10) + "; outcome: Cassidy has an adult to tell; measure: what Cassidy says");
    }

    private String category() {
        return switch (story) {
            case BABY, NEGLECT, EARLY_HELP -> "neglect";
            case DOMESTIC_ABUSE -> "domestic abuse";
            case OUTSIDE_THE_HOME -> "criminal exploitation";
            case IN_CARE -> "emotional";
        };
    }

    private void visits() {
        if (week % 2 == 0 && chance(0.9)) {
            on(1, "social care",
                    "visit: home; seen: yes; alone: " + one("yes", "yes", "no") + "; spoken to: yes; adults: Mo Invented",
                    seen());
            if (chance(0.5))
                on(1, "social care", "living conditions: " + one("adequate", "adequate", "good", "poor")
                        + "; rooms: kitchen, bedroom; food: yes; warmth: yes; bedding: yes; hazards: no");
            if (chance(0.5))
                on(1, "social care", "childs voice: " + (story == Story.BABY ? "sound and movement" : "words"), seen());
            if (chance(0.3))
                on(1, "social care", "behaviour: settled", seen());
        }
        if (week % 12 == 6 && chance(0.8))
            on(1, "social care", "lived experience: a school day; effect: tired by the evening", seen());
    }

    private void meetings() {
        if (story == Story.EARLY_HELP || week % 6 != 0)
            return;
        var kind = story == Story.IN_CARE
                ? "looked after review"
                : story == Story.BABY || story == Story.NEGLECT ? "core group" : "child in need meeting";
        on(0, "social care", "meeting arranged: " + kind + "; on: " + day(3)
                + "; invited: school, gp, health visiting, police; childs view: Sam asks Cassidy the day before");
        on(3, "social care", "meeting held: " + kind
                + "; attended: social care, school; apologies: gp; childs view: Cassidy wants to be asked first; lead: social care; challenge: the school asked what has changed; own views: school, social care");
        on(3, "social care", "action: Ask the GP about sleep; owner: Gil Invented; service: gp; due: " + day(3).plusWeeks(4)
                + "; outcome: Cassidy sleeps; measure: what Cassidy says");
        if (chance(0.7))
            on(4, "social care", "minutes shared: " + kind + "; held: " + day(3) + "; with: school, gp, health visiting, police");
        if (chance(0.5))
            on(4, "social care", "progress: Someone sees Cassidy each week; done: yes; changed: " + one("yes", "no"));
    }

    /** What befalls a child of such a story, now and then. */
    private void whatHappens() {
        switch (story) {
            case BABY -> {
                now(0.03, "health visiting", "injury: bruise; sites: forearm; fit: none given");
                now(0.06, "health visiting", "not brought: weight clinic; service: health visiting");
                now(0.15, "health visiting", "measurement: 6." + random.nextInt(10) + "; plotted: yes");
                now(0.05, "health visiting", "sleeping place: cot in the parents' room; seen: yes; safe: yes");
            }
            case NEGLECT -> {
                now(0.08, "school", "sign: " + one("hungry", "dirty", "tired", "head lice"));
                now(0.05, "dentist", "not brought: check-up; service: dentist");
                now(0.04, "health visiting", "measurement: 1" + random.nextInt(3, 9) + "; plotted: yes");
                now(0.03, "police", "care arrangement: a neighbour of fourteen; suitable: no; unsupervised: no");
            }
            case DOMESTIC_ABUSE -> {
                now(0.04, "police",
                        "domestic abuse: physical, threats; by: Fred Invented; victim: Mo Invented; child present: yes; described: abuse");
                now(0.03, "social care", "household change: new partner; who: Nat Invented; checked: no");
                now(0.04, "school", "behaviour: dysregulated; marked rise: no");
            }
            case OUTSIDE_THE_HOME -> {
                now(0.06, "police", "missing: home; found at: the bus station; with: older boys; returned: yes");
                now(0.05, "school", "sign: " + one("secretive", "unexplained money or things", "older company"));
                now(0.02, "police", "arrest: possession; met as victim: " + one("yes", "no"));
                now(0.02, "school", "exclusion: suspension; days: 2; reason: fighting");
            }
            case IN_CARE -> {
                now(0.04, "looked after nursing", "behaviour: dysregulated; marked rise: " + one("yes", "no"));
                now(0.03, "fostering", "household change: moved in; who: another child");
                now(0.03, "mental health", "referral: mental health; whom: child; reason: sleep");
            }
            case EARLY_HELP -> {
                now(0.05, "school", "attendance: 9" + random.nextInt(2, 9) + "; over: the half term");
                now(0.03, "early help", "early help offer: accepted; told: school, gp");
            }
        }
        now(0.04, "social care", "no access: " + one("no answer", "not at home"));
        now(0.03, "social care", "engagement: Mo Invented; engagement: " + one("engaged", "reluctant", "disengaged"));
        now(0.02, "gp", "adult need: mental health; who: Mo Invented");
        now(0.02, "social care", "concern: " + category(), "Told to us in the week.");
        now(0.02, "social care", "concern: neglect; thought malicious: no", "Gran rang.");
    }

    private void otherAgencies() {
        now(0.25, "school", "conversation: child; place: school; seen: yes; spoken to: yes; topic: the week");
        now(0.15, "gp", "kept appointment: surgery; service: gp; brought by: Mo Invented; seen: yes");
        now(0.12, "school", "information shared: social care, health visiting; what: the week at school; basis: the plan");
    }

    /** Friday: supervision each fourth week; and whoever answers their questions does so. */
    private void thinking() {
        if (week == 6)
            on(4, "social care",
                    "assessment: child and family; stage: completed; considered: harm to the child, vulnerability, parents histories, father, familys views, identity, childs views",
                    thought("What we now know."));
        if (week % 4 == 0)
            on(4, "social care",
                    "supervision: "
                            + String.join(", ", open().stream().map(Question::pointId).limit(4).collect(Collectors.toList()))
                            + "; supervisor: Sue Invented",
                    thought("We went through what is open."));
        if (week % 10 == 0)
            on(4, "social care", "judgement: " + one("unchanged", "better", "worse") + "; rests on: childs account, observation",
                    thought("How I see it now."));
        if (chance(answers)) {
            var open = open();
            if (!open.isEmpty())
                on(4, "social care", "analysis: " + open.stream().map(Question::pointId).collect(Collectors.joining(", "))
                        + "; considered: harm to the child, pattern, capacity to change, childs views, history of all agencies; months: 12",
                        thought("What it comes to this week, and why."));
        }
    }

    private List<Question> open() {
        return PracticePoints.inForce().open(read().asOf(day(4)));
    }

    private String thought(String opening) {
        return opening + " In week " + week + " we looked at " + one("the evenings", "the mornings", "the weekend") + ", at "
                + one("sleep", "food", "school", "the father", "the money") + " and at "
                + one("what Gran said", "what the school saw", "what Cassidy drew", "what nobody has asked") + ", number "
                + random.nextInt(10_000) + ".";
    }

    private String seen() {
        return one("Cassidy showed me the bed and the bear.", "Cassidy said that mornings are best.",
                "Cassidy looked at Mo before answering.",
                "We drew the house and who is in it.") + " Week " + week + ".";
    }

    private void now(double chance, String agency, String fact) {
        now(chance, agency, fact, "");
    }

    private void now(double chance, String agency, String fact, String narrative) {
        if (chance(chance))
            on(random.nextInt(5), agency, fact, narrative);
    }

    private void on(int weekday, String agency, String fact) {
        on(weekday, agency, fact, "");
    }

    private void on(int weekday, String agency, String fact, String narrative) {
        text.append(day(weekday)).append(" | ").append(agency).append(", A. Invented | ").append(fact)
                .append(narrative.isEmpty() ? "" : " | \"" + narrative + "\"").append('\n');
    }

    private LocalDate day(int weekday) {
        return FIRST_DAY.plusWeeks(week).plusDays(weekday);
    }

    private boolean chance(double chance) {
        return random.nextDouble() < chance;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
