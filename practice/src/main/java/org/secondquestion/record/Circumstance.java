package org.secondquestion.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Circumstance: who and what surrounds a child, from one day to another. */
public sealed interface Circumstance extends Fact {

    /** What a person is to the child. */
    enum Tie {
        MOTHER, FATHER, STEP_PARENT, PARTNER_OF_PARENT, SIBLING, HALF_SIBLING, STEP_SIBLING, GRANDPARENT, AUNT_OR_UNCLE, COUSIN, FAMILY_FRIEND, NEIGHBOUR, CARER, FOSTER_CARER, BABYSITTER, FRIEND, UNKNOWN_ADULT, PROFESSIONAL, OTHER;

        public boolean parent() {
            return this == MOTHER || this == FATHER;
        }

        public boolean sibling() {
            return this == SIBLING || this == HALF_SIBLING || this == STEP_SIBLING;
        }

        /** Grown-up family, friends and neighbours, who may see what agencies do not. */
        public boolean widerAdult() {
            return this == GRANDPARENT || this == AUNT_OR_UNCLE || this == FAMILY_FRIEND || this == NEIGHBOUR
                    || this == BABYSITTER;
        }

        /** People beyond parents and professionals: those a network should hold. */
        public boolean wider() {
            return !parent() && this != PROFESSIONAL && this != UNKNOWN_ADULT;
        }
    }

    /** What changed in a household. */
    enum Change {
        NEW_PARTNER, MOVED_IN, MOVED_OUT, BIRTH, SEPARATION, HOUSE_MOVE, RELEASED_FROM_PRISON, DEATH, RISK_FROM_OUTSIDE
    }

    /** The kind of a child's health condition. */
    enum ConditionKind {
        LONG_TERM, DISABILITY, COMPLEX, MENTAL_HEALTH, ACUTE, DENTAL, SIGHT, HEARING, ADDITIONAL_NEEDS
    }

    /** What an adult in the child's life needs or lives with. */
    enum Need {
        MENTAL_HEALTH, ALCOHOL, SUBSTANCES, SMOKING, LEARNING_DISABILITY, PHYSICAL_HEALTH, HOUSING, MONEY, DOMESTIC_ABUSE_VICTIM, OWN_CHILDHOOD, SEX_WORKING, SAFEGUARDING, LONELINESS
    }

    /** How well a condition or need is met. */
    enum Management {
        WELL_MANAGED, POORLY_MANAGED, UNTREATED, AWAITING_RESULT, NOT_SAID
    }

    /** Where and whether a child learns. */
    enum Learning {
        SCHOOL, NURSERY, COLLEGE, HOME_EDUCATED, ALTERNATIVE_PROVISION, NO_PLACE, OFF_ROLL, NOT_OF_AGE
    }

    /** Under which plan agencies work with the child. */
    enum Plan {
        NONE, EARLY_HELP, CHILD_IN_NEED, CHILD_PROTECTION, IN_CARE, RISK_MANAGEMENT, PRE_BIRTH;

        /** A plan under social care's lead or in care: the child's record is open. */
        public boolean statutory() {
            return this == CHILD_IN_NEED || this == CHILD_PROTECTION || this == IN_CARE;
        }
    }

    /** What a court or an agreement has settled. */
    enum Order {
        NONE, PROCEEDINGS, INTERIM_CARE_ORDER, CARE_ORDER, SUPERVISION_ORDER, ACCOMMODATED_BY_AGREEMENT, EMERGENCY_PROTECTION, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS
    }

    /** Where a child lives who does not live with a parent. */
    enum PlacementKind {
        FOSTER_CARE, KINSHIP, RESIDENTIAL, PRIVATE_FOSTERING, SECURE, SUPPORTED, HOSPITAL, HOME_WITH_PARENT
    }

    /** How a service stands with a family. */
    enum Involvement {
        INVOLVED, WAITING_LIST, OFFERED, ENDED
    }

    /** A person in the child's life. */
    @Words("Person in the child's life")
    record Person(@Words("What are they to the child?") Tie tie, @Words("Name, if known") String name,
            @Words("Do they live with the child?") YesNo household,
            @Words("Do they hold parental responsibility?") YesNo parentalResponsibility,
            @Words("Are they a main carer?") YesNo mainCarer,
            @Words("From when?") Optional<LocalDate> from, @Words("Until when?") Optional<LocalDate> to,
            @Words("What part do they play?") String part,
            @Words("Does the child trust them?") YesNo trusted) implements Circumstance {
        public Person {
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
                throw new IllegalArgumentException(
                        "A person is in the child's life until a day after the first, but this one runs from " + from.get()
                                + " until " + to.get());
        }
    }

    /** Somebody came, somebody left, the family moved. */
    @Words("Change in the household")
    record HouseholdChange(@Words("What changed?") Change change, @Words("Who?") String who,
            @Words("Were checks made on a newcomer?") YesNo checked,
            @Words("Into which authority's area, if another?") String area) implements Circumstance {
    }

    /** A birth, with what was known of the pregnancy. */
    @Words("Birth")
    record Birth(@Words("Weeks of pregnancy") Optional<Integer> weeks, @Words("Was there antenatal care?") YesNo antenatalCare,
            @Words("Was the father there?") YesNo fatherThere) implements Circumstance {
    }

    /** A pregnancy, while the child is unborn. */
    @Words("Pregnancy")
    record Pregnancy(@Words("Weeks of pregnancy") Optional<Integer> weeks, @Words("Was it booked with midwifery?") YesNo booked,
            @Words("Was it concealed or denied?") YesNo concealed,
            @Words("Is a termination thought of?") YesNo terminationSought) implements Circumstance {
    }

    /** A child's health condition. */
    @Words("Health condition")
    record HealthCondition(@Words("What kind?") ConditionKind condition, @Words("Which condition?") String name,
            @Words("How is it managed?") Management management) implements Circumstance {
    }

    /** What an adult in the child's life needs or lives with. */
    @Words("An adult's need")
    record AdultNeed(@Words("What need?") Need need, @Words("Whose?") String who,
            @Words("Does the adult say it is over?") YesNo saidToBeOver) implements Circumstance {
    }

    /** Where and whether the child learns. */
    @Words("Education")
    record Education(@Words("Where does the child learn?") Learning learning,
            @Words("Name of the place") String name,
            @Words("In which authority's area, if another?") String area) implements Circumstance {
    }

    /** How much of school a child was there for. */
    @Words("Attendance")
    record Attendance(@Words("Per cent of sessions attended") Optional<BigDecimal> percent,
            @Words("Unexplained days") Optional<Integer> unexplainedDays,
            @Words("Over which time?") String over) implements Circumstance {
        public Attendance {
            if (percent.isPresent() && (percent.get().signum() < 0 || percent.get().compareTo(new BigDecimal(100)) > 0))
                throw new IllegalArgumentException("Attendance lies between 0 and 100 per cent, not " + percent.get());
        }
    }

    /** The plan under which agencies work with the child, from this day on. */
    @Words("Plan status")
    record PlanStatus(@Words("Which plan?") Plan plan, @Words("For which kind of harm?") Optional<Category> category,
            @Words("Which authority holds responsibility?") String authority) implements Circumstance {
    }

    /** What a court or an agreement has settled, from this day on. */
    @Words("Legal status")
    record LegalStatus(@Words("Which?") Order order) implements Circumstance {
    }

    /** Where a child lives who does not live with a parent. */
    @Words("Placement")
    record Placement(@Words("Of what kind?") PlacementKind placement, @Words("With whom?") String with,
            @Words("Where?") String area) implements Circumstance {
    }

    /** Who somebody is, in their own words, or that they were asked and would rather not say. */
    @Words("Identity")
    record Identity(@Words("Whose?") String of, @Words("Ethnicity") String ethnicity, @Words("Were they asked?") YesNo asked,
            @Words("Would they rather not say?") YesNo withheld, @Words("Faith") String faith, @Words("Gender") String gender,
            @Words("Is the child or family minoritised?") YesNo minoritised) implements Circumstance {
    }

    /** A language, and whether an interpreter is needed. */
    @Words("Language")
    record Language(@Words("Whose?") String of, @Words("First language") String language,
            @Words("Is an interpreter needed?") YesNo interpreterNeeded) implements Circumstance {
    }

    /** A service that works with somebody of the family. */
    @Words("Service involved")
    record ServiceInvolved(@Words("Which service?") Service service, @Words("With whom?") String with,
            @Words("How does it stand?") Involvement involvement) implements Circumstance {
    }

    /** Somebody in the network is managed by probation. */
    @Words("Managed by probation")
    record ManagedByProbation(@Words("Who?") String who,
            @Words("Until when?") Optional<LocalDate> until) implements Circumstance {
    }

    /** What is hard about where the family lives. */
    @Words("Housing")
    record Housing(@Words("What is the difficulty?") String difficulty,
            @Words("Is it settled?") YesNo settled) implements Circumstance {
    }

    /** Somebody or something that the child has lost. */
    @Words("Loss")
    record Loss(@Words("Whom or what?") String of, @Words("How?") String how) implements Circumstance {
    }

    /** Arrangements for the child to see a parent or others, discussed or changed. */
    @Words("Contact arrangement")
    record ContactArrangement(@Words("With whom?") String with, @Words("What did the child say about it?") String childsView,
            @Words("What are the child's reasons for it?") String reasons) implements Circumstance {
    }

    /** How a parent or carer meets the services. */
    @Words("Engagement")
    record Engagement(@Words("Who?") String who, @Words("How?") EngagementKind engagement) implements Circumstance {
    }

    /** How somebody meets the services. */
    enum EngagementKind {
        ENGAGED, RELUCTANT, AVOIDING, HOSTILE, DISGUISED_COMPLIANCE, DISENGAGED;

        public boolean away() {
            return this != ENGAGED;
        }
    }

    /** Traits of the child's life that make it easier to harm, told together so that they can be read together. */
    @Words("Vulnerability")
    record Vulnerability(@Words("Which?") List<VulnerabilityKind> kinds) implements Circumstance {
        public Vulnerability {
            kinds = List.copyOf(kinds);
        }
    }

    /** What makes a child easier to harm outside the home. */
    enum VulnerabilityKind {
        ISOLATION, MENTAL_HEALTH_NEED, EXCLUSION, DISCRIMINATION, TRAUMA, LOSS, IN_CARE, DISABILITY, SUBSTANCE_USE
    }
}
