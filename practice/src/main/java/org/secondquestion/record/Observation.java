package org.secondquestion.record;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Observation: what was seen, heard, measured or shown, by the child above all. */
public sealed interface Observation extends Fact {

    /** How a home was found. */
    enum Condition {
        GOOD, ADEQUATE, POOR, DANGEROUS
    }

    /** A sign in a child that may have many reasons, harm among them. */
    enum SignKind {
        THIN, HUNGRY, SEEKING_FOOD, UNKEMPT, DIRTY, SMELLS, TIRED, POORLY_CLOTHED, TOOTH_DECAY, HEAD_LICE, UNTREATED_CONDITION, SKIN_BREAKDOWN, RAPID_WEIGHT_GAIN, LOSS_OF_MOBILITY, DELAYED_DEVELOPMENT, FEARFUL, WITHDRAWN, WATCHFUL, DISTRESSED, LOW_MOOD, CLINGY, SEXUALISED_BEHAVIOUR, GENITAL_SYMPTOM, SOILING_OR_WETTING, SLEEP_PROBLEM, SECRETIVE, OLDER_COMPANY, UNEXPLAINED_MONEY_OR_THINGS, CHANGE_IN_APPEARANCE, CHANGE_IN_HYGIENE, SUBSTANCE_USE, WORSENING_MENTAL_HEALTH, SECOND_PHONE, CARRYING_A_WEAPON, MEDICAL_SIGN;

        private static final Set<SignKind> FOOD = EnumSet.of(THIN, HUNGRY, SEEKING_FOOD);
        private static final Set<SignKind> NEGLECT = EnumSet.of(THIN, HUNGRY, SEEKING_FOOD, UNKEMPT, DIRTY, SMELLS, TIRED,
                POORLY_CLOTHED, TOOTH_DECAY, HEAD_LICE,
                UNTREATED_CONDITION, SKIN_BREAKDOWN, RAPID_WEIGHT_GAIN, DELAYED_DEVELOPMENT);
        private static final Set<SignKind> SEXUAL_ABUSE = EnumSet.of(FEARFUL, WITHDRAWN, DISTRESSED, SEXUALISED_BEHAVIOUR,
                GENITAL_SYMPTOM,
                SOILING_OR_WETTING, SLEEP_PROBLEM);
        private static final Set<SignKind> EXPLOITATION = EnumSet.of(SECRETIVE, OLDER_COMPANY, UNEXPLAINED_MONEY_OR_THINGS,
                CHANGE_IN_APPEARANCE,
                CHANGE_IN_HYGIENE, SUBSTANCE_USE, WORSENING_MENTAL_HEALTH, SECOND_PHONE, CARRYING_A_WEAPON);

        /** Signs for which a child is to be weighed. */
        public boolean food() {
            return FOOD.contains(this);
        }

        public boolean neglect() {
            return NEGLECT.contains(this);
        }

        public boolean sexualAbuse() {
            return SEXUAL_ABUSE.contains(this);
        }

        public boolean exploitation() {
            return EXPLOITATION.contains(this);
        }
    }

    /** The kind of mark or injury. */
    enum Mark {
        BRUISE, BURN, SCALD, CUT, BITE, FRACTURE, HEAD_INJURY, BLEEDING, SCRATCH, SWELLING, OTHER
    }

    /** Where on the body. */
    enum BodySite {
        HEAD, FACE, EAR, EYE, MOUTH, NECK, CHEST, ABDOMEN, BACK, BUTTOCKS, GENITALS, UPPER_ARM, FOREARM, HAND, THIGH, LOWER_LEG, FOOT
    }

    /** How an explanation stands beside what was seen. */
    enum Explanation {
        CONSISTENT, INCONSISTENT, CHANGING, UNCORROBORATED, NONE_GIVEN, NOT_SAID;

        /** No explanation, or one that does not carry what was seen. */
        public boolean wanting() {
            return this == INCONSISTENT || this == CHANGING || this == UNCORROBORATED || this == NONE_GIVEN;
        }
    }

    /** By what a child tells. */
    enum Telling {
        WORDS, PLAY, DRAWING, SIGNING, SOUND_AND_MOVEMENT, WRITING
    }

    /** What a child does that tells how the child is. */
    enum BehaviourKind {
        DYSREGULATED, AGGRESSIVE, HELP_SEEKING, MINIMISING, DECLINING_SUPPORT, RUNNING_AWAY, WITHDRAWN, SETTLED, CONTROLLING
    }

    /** What tells of drink or drugs in a home. */
    enum SubstanceTrace {
        SMELL_OF_CANNABIS, SMELL_OF_ALCOHOL, EMPTIES, PARAPHERNALIA, INTOXICATED, NOTHING_SEEN
    }

    /** How far a child moves by itself. */
    enum Movement {
        NOT_MOBILE, ROLLING, CRAWLING, CRUISING, WALKING, NOT_INDEPENDENTLY_MOBILE
    }

    /** The kind of a medical examination. */
    enum Medical {
        CHILD_PROTECTION, PAEDIATRIC, SEXUAL_ASSAULT_CENTRE, EMERGENCY_DEPARTMENT, GP, DENTAL, SIGHT, HEARING
    }

    /** What it was like inside a home. */
    @Words("Living conditions")
    record LivingConditions(@Words("How was the home?") Condition condition, @Words("Which rooms were seen?") List<String> rooms,
            @Words("Was there food?") YesNo food, @Words("Was it warm enough?") YesNo warmth,
            @Words("Was there bedding?") YesNo bedding,
            @Words("Were there hazards?") YesNo hazards) implements Observation {
        public LivingConditions {
            rooms = List.copyOf(rooms);
        }
    }

    /** Signs seen in or told of a child. */
    @Words("Sign in the child")
    record Sign(@Words("Which signs?") List<SignKind> signs, @Words("What explanation was given?") String explanation,
            @Words("What was it put down to?") String attributedTo,
            @Words("Was another explanation considered?") YesNo otherViewConsidered) implements Observation {
        public Sign {
            signs = List.copyOf(signs);
            if (signs.isEmpty())
                throw new IllegalArgumentException("Say which sign was seen");
        }
    }

    /** A mark, bruise or injury. */
    @Words("Mark or injury")
    record Injury(@Words("What kind?") Mark mark, @Words("Where on the body?") List<BodySite> sites,
            @Words("What explanation was given?") String explanation,
            @Words("How does the explanation fit?") Explanation fit,
            @Words("Was the medical history looked at?") YesNo medicalHistory,
            @Words("Was the social history looked at?") YesNo socialHistory,
            @Words("Was the child's stage of development looked at?") YesNo developmentalStage,
            @Words("Were earlier injuries looked at?") YesNo earlierInjuries,
            @Words("Was lack of supervision considered?") YesNo supervisionConsidered,
            @Words("Was physical harm considered?") YesNo harmConsidered) implements Observation {
        public Injury {
            sites = List.copyOf(sites);
        }
    }

    /** A medical examination that took place. */
    @Words("Medical examination")
    record MedicalExamination(@Words("Of what kind?") Medical medical,
            @Words("What was found?") String finding) implements Observation {
    }

    /** A child weighed or measured. */
    @Words("Measurement")
    record Measurement(@Words("Weight in kilograms") Optional<BigDecimal> weight,
            @Words("Height or length in centimetres") Optional<BigDecimal> height,
            @Words("Head circumference in centimetres") Optional<BigDecimal> head,
            @Words("Was it plotted on the centile chart?") YesNo plotted,
            @Words("Weight centile, if health worked it out") Optional<BigDecimal> weightCentile) implements Observation {
        public Measurement {
            within("A weight", weight, "0.3", "250", "kilograms");
            within("A height", height, "20", "230", "centimetres");
            within("A head circumference", head, "15", "75", "centimetres");
            within("A centile", weightCentile, "0", "100", "per cent");
        }

        private static void within(String what, Optional<BigDecimal> value, String least, String most, String unit) {
            if (value.isPresent()
                    && (value.get().compareTo(new BigDecimal(least)) < 0 || value.get().compareTo(new BigDecimal(most)) > 0))
                throw new IllegalArgumentException(
                        what + " of a child lies between " + least + " and " + most + " " + unit + ", not " + value.get());
        }
    }

    /** What the child said or showed. */
    @Words("The child's voice")
    record ChildsVoice(@Words("How did the child tell?") Telling by, @Words("In which language?") String language,
            @Words("Was a professional interpreter there?") YesNo interpreter,
            @Words("About what?") String topic) implements Observation {
    }

    /** What a day is like for the child. */
    @Words("A day in the child's life")
    record LivedExperience(@Words("What was looked at?") String topic,
            @Words("What does it do to the child?") String effect) implements Observation {
    }

    /** How the child behaved. */
    @Words("Behaviour")
    record Behaviour(@Words("What did the child do?") List<BehaviourKind> kinds, @Words("Is it a marked rise?") YesNo markedRise,
            @Words("Was harm happening now considered?") YesNo presentHarmConsidered) implements Observation {
        public Behaviour {
            kinds = List.copyOf(kinds);
        }
    }

    /** Where the child sleeps. */
    @Words("Sleeping place")
    record SleepingPlace(@Words("Where does the child sleep?") String where, @Words("Did you see it?") YesNo seen,
            @Words("Is it safe?") YesNo safe) implements Observation {
    }

    /** What was seen or smelt of drink or drugs. */
    @Words("Sign of substance use")
    record SubstanceSign(@Words("What was noticed?") List<SubstanceTrace> traces,
            @Words("Whose?") String who) implements Observation {
        public SubstanceSign {
            traces = List.copyOf(traces);
        }
    }

    /** How a parent or carer is, in body and mind, and what bears on the care of the child. */
    @Words("How a parent is")
    record ParentsWellbeing(@Words("Who?") String who, @Words("Were they asked how they are in body?") YesNo body,
            @Words("Were they asked how they are in mind?") YesNo mind,
            @Words("Were they asked about the relationship and the family?") YesNo relationship,
            @Words("Were they asked what weighs on them?") YesNo stresses,
            @Words("What does it do to the care of the child?") String effectOnCare) implements Observation {
    }

    /** How far the child moves by itself. */
    @Words("Mobility")
    record Mobility(@Words("How far does the child move?") Movement movement) implements Observation {
    }
}
