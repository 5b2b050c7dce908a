package org.secondquestion.record;

import java.util.List;
import java.util.Optional;

/** Incident: something that happened to a child, or that somebody feared. */
public sealed interface Incident extends Fact {

    /** A kind of domestic abuse. */
    enum AbuseKind {
        PHYSICAL, EMOTIONAL, ECONOMIC, COERCIVE_CONTROL, SEXUAL, STALKING, TECHNOLOGY, THREATS
    }

    /** How an incident was described: as abuse by one, or as something between both. */
    enum Described {
        ABUSE, CONFLICT, NOT_SAID
    }

    /** From where a child was missing. */
    enum MissingFrom {
        HOME, CARE, SCHOOL
    }

    /** How near a child is to ending their life. */
    enum SuicidalKind {
        THOUGHTS, INTENT, PLAN, ATTEMPT
    }

    /** How a child is kept out of school. */
    enum ExclusionKind {
        SUSPENSION, PERMANENT, PART_TIME_TIMETABLE, NO_PLACE
    }

    /** Who is said to have harmed a child, by the part they play in the child's life. */
    enum Against {
        PARENT, CARER, PARTNER_OF_PARENT, RELATIVE, FOSTER_CARER, STAFF, CHILD, STRANGER, OTHER, NOT_KNOWN
    }

    /** A concern about harm to a child. */
    @Words("Concern")
    record Concern(@Words("About what?") Category category, @Words("Whom does it concern, beside the child?") String who,
            @Words("Is it thought malicious?") YesNo thoughtMalicious,
            @Words("Is it suspected significant harm?") YesNo significantHarm) implements Incident {
    }

    /** Somebody is said to have harmed a child. */
    @Words("Allegation")
    record Allegation(@Words("Of what?") Category category, @Words("Against whom?") Against against,
            @Words("Name") String name) implements Incident {
    }

    /** An incident of domestic abuse in a child's life. */
    @Words("Domestic abuse")
    record DomesticAbuse(@Words("What kinds?") List<AbuseKind> kinds, @Words("Who caused the harm?") String by,
            @Words("Who was harmed?") String victim,
            @Words("Was the child there, in sight or hearing?") YesNo childPresent,
            @Words("What did the child see or hear?") String exposure,
            @Words("How was it described?") Described described) implements Incident {
        public DomesticAbuse {
            kinds = List.copyOf(kinds);
        }
    }

    /** A child missing from where the child should be. */
    @Words("Missing")
    record Missing(@Words("From where?") MissingFrom from, @Words("Where was the child found?") String foundAt,
            @Words("With whom?") String with,
            @Words("Is the child back?") YesNo returned) implements Incident {
    }

    /** A child tells of harm, whole or in part. */
    @Words("Disclosure")
    record Disclosure(@Words("Of what?") Category category, @Words("About whom?") String about,
            @Words("Was it told only in part?") YesNo partial) implements Incident {
    }

    /** A child takes back what the child had told. */
    @Words("Retraction")
    record Retraction(@Words("Of what?") Category category, @Words("Which entry?") String of) implements Incident {
    }

    /** A child hurt itself. */
    @Words("Self-harm")
    record SelfHarm(@Words("How?") String how, @Words("Was treatment needed?") YesNo treated) implements Incident {
    }

    /** A child thinks of dying, or tried to. */
    @Words("Suicidal thoughts, plan or attempt")
    record Suicidal(@Words("What?") SuicidalKind suicidal, @Words("Were the means taken away?") YesNo meansConsidered,
            @Words("Which adult is with the child?") String adultWithChild,
            @Words("Who follows up tomorrow?") String followUpBy) implements Incident {
    }

    /** Sexual activity of a child. */
    @Words("Sexual activity")
    record SexualActivity(@Words("Age of the other person, if known") Optional<Integer> otherAge,
            @Words("Was it called consensual?") YesNo calledConsensual,
            @Words("Was a concern considered?") YesNo concernConsidered,
            @Words("Was it closed because of age or consent?") YesNo closedOnAge) implements Incident {
    }

    /** A child arrested. */
    @Words("Arrest")
    record Arrest(@Words("On suspicion of what?") String offence,
            @Words("Was the child met as a possible victim?") YesNo metAsVictim) implements Incident {
    }

    /** Police or others searched, questioned or examined a child. */
    @Words("Search, interview or intimate examination")
    record PolicePower(@Words("What was done?") String what,
            @Words("Was a parent or appropriate adult there?") YesNo adultPresent,
            @Words("What need and ground?") String ground) implements Incident {
    }

    /** A child kept out of school. */
    @Words("Exclusion")
    record Exclusion(@Words("Of what kind?") ExclusionKind exclusion, @Words("How many school days?") Optional<Integer> days,
            @Words("Why?") String reason) implements Incident {
    }

    /** A place where children are at risk. */
    @Words("Place of concern")
    record PlaceOfConcern(@Words("Which place?") String place, @Words("Who else is there?") String people) implements Incident {
    }

    /** Threats, aggression or fear that practitioners or neighbours meet. */
    @Words("Threat or intimidation")
    record Threat(@Words("By whom?") String by, @Words("Against whom?") String against) implements Incident {
    }

    /** Crime in the household, known or suspected. */
    @Words("Crime in the household")
    record HouseholdCrime(@Words("What?") String what, @Words("By whom?") String by) implements Incident {
    }

    /** A child taken to hospital, surgery or another health service with something that wants explaining. */
    @Words("Health presentation")
    record Presentation(@Words("With what?") String with, @Words("Is it explained?") YesNo explained,
            @Words("Does it rest on a carer's account alone?") YesNo carersAccountOnly) implements Incident {
    }

    /** A child left without care or with somebody unsuited to give it. */
    @Words("Care and supervision")
    record CareArrangement(@Words("Who looked after the child?") String carer, @Words("Were they suited to it?") YesNo suitable,
            @Words("Was the child left alone or unsupervised?") YesNo unsupervised) implements Incident {
    }

    /** Something that befell a brother or sister, as it stands in this child's record. */
    @Words("Brother or sister")
    record SiblingEvent(@Words("Which brother or sister?") String sibling, @Words("What happened?") String what,
            @Words("Of what kind?") Optional<Category> category) implements Incident {
    }
}
