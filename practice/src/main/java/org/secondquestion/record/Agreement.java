package org.secondquestion.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreement: what people arranged, decided, asked of each other and did. */
public sealed interface Agreement extends Fact {

    /** Which meeting. */
    enum MeetingKind {
        STRATEGY_DISCUSSION, INITIAL_CONFERENCE, REVIEW_CONFERENCE, CORE_GROUP, CHILD_IN_NEED_MEETING, LOOKED_AFTER_REVIEW, PROFESSIONALS_MEETING, TEAM_AROUND_THE_FAMILY, PRE_BIRTH_PLANNING, LEGAL_PLANNING, RISK_CONFERENCE;

        public boolean conference() {
            return this == INITIAL_CONFERENCE || this == REVIEW_CONFERENCE;
        }

        /** Meetings that look back at how a plan worked. */
        public boolean reviews() {
            return this == REVIEW_CONFERENCE || this == CHILD_IN_NEED_MEETING || this == LOOKED_AFTER_REVIEW
                    || this == TEAM_AROUND_THE_FAMILY;
        }

        /** Meetings of which every agency invited is to have the record. */
        public boolean minuted() {
            return conference() || this == STRATEGY_DISCUSSION || this == CORE_GROUP;
        }
    }

    /** What was decided about the level of help. */
    enum DecisionKind {
        STEP_UP, STEP_DOWN, CLOSE, MAINTAIN, NO_FURTHER_ACTION, RETURN_HOME, LEGAL_STEP;

        /** Decisions after which less is done, or no more than before. */
        public boolean wantsEvidence() {
            return this == STEP_DOWN || this == CLOSE || this == MAINTAIN;
        }

        public boolean ends() {
            return this == CLOSE || this == NO_FURTHER_ACTION;
        }

        /** Steps by which more is done for the child: nothing is asked before they are taken. */
        public boolean protects() {
            return this == STEP_UP || this == LEGAL_STEP;
        }
    }

    /** What became of a referral. */
    enum Outcome {
        ACCEPTED, WAITING_LIST, DECLINED, NOT_TAKEN_UP, SERVICE_BEGUN, SERVICE_ENDED, NO_RESPONSE
    }

    /** What advice was about. */
    enum Topic {
        SAFER_SLEEP, CRYING, WATER_SAFETY, SUBSTANCES_AND_BABY, SAFE_CARE, DISCLOSURE_SCHEME, HEALTH, HOME_SAFETY, RAISING_CONCERNS, WEIGHING, SUPPORT_FOR_VICTIMS, OTHER
    }

    /** How an offer was answered. */
    enum Reply {
        ACCEPTED, DECLINED, NO_REPLY, NOT_SAID
    }

    /** A meeting arranged for a day to come, with everyone invited. */
    @Words("Meeting arranged")
    record MeetingArranged(@Words("Which meeting?") MeetingKind meeting, @Words("For which day?") LocalDate on,
            @Words("Which services are invited?") List<Service> invited,
            @Words("Which other people or authorities are invited?") List<String> people,
            @Words("How is the child's view sought?") String childsView) implements Agreement {
        public MeetingArranged {
            invited = List.copyOf(invited);
            people = List.copyOf(people);
        }
    }

    /** A meeting that was held. */
    @Words("Meeting held")
    record MeetingHeld(@Words("Which meeting?") MeetingKind meeting, @Words("Which services were there?") List<Service> attended,
            @Words("Which services sent apologies?") List<Service> apologies,
            @Words("Was a child protection medical considered?") YesNo medicalConsidered,
            @Words("Why, or why not?") String medicalReason,
            @Words("What was the child's view?") String childsView, @Words("Which service leads?") Optional<Service> lead,
            @Words("What did people challenge?") String challenge,
            @Words("Which authorities were there?") List<String> authorities,
            @Words("Which services gave a view of their own?") List<Service> ownViews,
            @Words("Was the child there, or somebody who spoke for the child?") YesNo childThere,
            @Words("What did the family say?") String familysView) implements Agreement {
        public MeetingHeld {
            attended = List.copyOf(attended);
            apologies = List.copyOf(apologies);
            ownViews = List.copyOf(ownViews);
            authorities = List.copyOf(authorities);
        }
    }

    /** The record of a meeting sent to those who were invited. */
    @Words("Minutes shared")
    record MinutesShared(@Words("Of which meeting?") MeetingKind meeting, @Words("Held on which day?") LocalDate held,
            @Words("With which services?") List<Service> with, @Words("With which authorities?") List<String> authorities,
            @Words("Only the decision, with the minutes to follow?") YesNo decisionOnly) implements Agreement {
        public MinutesShared {
            with = List.copyOf(with);
            authorities = List.copyOf(authorities);
        }
    }

    /** A plan made or revised. */
    @Words("Plan made or revised")
    record PlanMade(@Words("Which plan?") Circumstance.Plan plan, @Words("Which services are part of it?") List<Service> services,
            @Words("Review by which day?") Optional<LocalDate> review,
            @Words("What will we do if it fails?") String contingency,
            @Words("Are the parents part of it?") YesNo parentsPart,
            @Words("Who builds the relationship with the family?") String keyWorker,
            @Words("How often is the child visited, in days?") Optional<Integer> visitedEvery) implements Agreement {
        public PlanMade {
            services = List.copyOf(services);
        }
    }

    /** Something agreed to be done, by somebody, by a day. */
    @Words("Action agreed")
    record Action(@Words("What is to be done?") String what, @Words("Who will do it?") String owner,
            @Words("By which day?") Optional<LocalDate> due,
            @Words("What will be better for the child?") String outcome,
            @Words("How will we know?") String measure,
            @Words("Of which service are they?") Optional<Service> service) implements Agreement {
        public Action {
            if (what.isBlank())
                throw new IllegalArgumentException("Say what is to be done");
        }
    }

    /** How an action or a plan stands. */
    @Words("Progress")
    record Progress(@Words("Of which action?") String action, @Words("Is it done?") YesNo done,
            @Words("Did anything change for the child?") YesNo changed) implements Agreement {
    }

    /** A decision on the level of help. */
    @Words("Decision")
    record Decision(@Words("What was decided?") DecisionKind decision,
            @Words("On which kind of harm?") Optional<Category> category,
            @Words("On what evidence?") String evidence,
            @Words("Which kinds of evidence?") List<Thinking.Basis> restsOn,
            @Words("By which day is it carried out?") Optional<LocalDate> by,
            @Words("Was whoever referred the child told?") YesNo referrerTold,
            @Words("Were earlier contacts looked at together?") YesNo earlierContacts) implements Agreement {
        public Decision {
            restsOn = List.copyOf(restsOn);
        }
    }

    /** A referral to a service, for the child or an adult. */
    @Words("Referral")
    record Referral(@Words("To which service?") Service to, @Words("For whom?") String whom,
            @Words("What for?") String reason) implements Agreement {
    }

    /** What became of a referral. */
    @Words("Outcome of a referral")
    record ReferralOutcome(@Words("Of which service?") Service of, @Words("What became of it?") Outcome outcome,
            @Words("Was the referrer told?") YesNo referrerTold) implements Agreement {
    }

    /** Information asked of another agency. */
    @Words("Information requested")
    record InformationRequested(@Words("Of which service?") Service of,
            @Words("What was asked?") String what) implements Agreement {
    }

    /** Information given to other agencies. */
    @Words("Information shared")
    record InformationShared(@Words("With which services?") List<Service> with, @Words("What was shared?") String what,
            @Words("On what basis?") String basis) implements Agreement {
        public InformationShared {
            with = List.copyOf(with);
        }
    }

    /** Advice given to somebody. */
    @Words("Advice given")
    record AdviceGiven(@Words("About what?") Topic topic, @Words("To whom?") String to,
            @Words("Was it understood?") YesNo understood,
            @Words("Was it given in a form that suits them?") YesNo fitted) implements Agreement {
    }

    /** Help offered early, and the answer. */
    @Words("Early help offered")
    record EarlyHelpOffer(@Words("What was the answer?") Reply reply,
            @Words("Which services were told?") List<Service> told) implements Agreement {
        public EarlyHelpOffer {
            told = List.copyOf(told);
        }
    }

    /** Practitioners disagree, at a stage of the escalation procedure, or have settled it. */
    @Words("Disagreement")
    record Disagreement(@Words("About what?") String about, @Words("Which stage, from 1?") Optional<Integer> stage,
            @Words("Is it settled?") YesNo settled) implements Agreement {
    }

    /** A child given into a worker's hands. */
    @Words("Allocation")
    record Allocation(@Words("To which worker?") String worker, @Words("In which part?") String role) implements Agreement {
    }

    /** A worker goes away for a time. */
    @Words("Leave")
    record Leave(@Words("Who?") String worker, @Words("From which day?") LocalDate from,
            @Words("Until which day?") Optional<LocalDate> until) implements Agreement {
        public Leave {
            if (until.isPresent() && until.get().isBefore(from))
                throw new IllegalArgumentException(
                        "Leave ends on or after the day it begins, but this one runs from " + from + " until " + until.get());
        }
    }

    /** A child handed over by one worker to the next. */
    @Words("Handover")
    record Handover(@Words("From whom?") String from, @Words("To whom?") String to) implements Agreement {
    }

    /** What keeps the child safe for now, who sees to it. */
    @Words("Safety plan")
    record SafetyPlan(@Words("Which adult does it rest on?") String restsOn, @Words("Who checks it?") String checkedBy,
            @Words("Was their ability to protect looked at?") YesNo abilityAssessed,
            @Words("Are they willing to?") YesNo willing,
            @Words("How often is it checked, in days?") Optional<Integer> checkedEvery,
            @Words("Who may not be with the child, and on what conditions?") String conditions) implements Agreement {
    }

    /** Something considered, with the answer and the reason. */
    @Words("Considered")
    record Consideration(@Words("What was considered?") Subject subject, @Words("Is it to be done?") YesNo toBeDone,
            @Words("Why, or why not?") String reason) implements Agreement {
        public Consideration {
            if (reason.isBlank())
                throw new IllegalArgumentException("Say why, or why not");
        }
    }

    /** Steps that are to be considered, with a reason either way. */
    enum Subject {
        CHILD_PROTECTION_MEDICAL, STRATEGY_DISCUSSION, RISK_CONFERENCE, DISCLOSURE_SCHEME, LEGAL_ADVICE, NATIONAL_REFERRAL, EARLY_HELP, CARERS_ASSESSMENT, ADULT_SOCIAL_CARE, SUPPORT_FOR_VICTIM, DIRECT_QUESTION, WEIGHING, OTHER_CHILDREN, WHO_MAY_HAVE_CAUSED_IT, PRIVATE_FOSTERING, DESIGNATED_OFFICER, TELLING_A_PARENT, ACTION_AGAINST_THOSE_RESPONSIBLE, SUPPORT_FOR_CHILD, ALTERNATIVE_PROVISION, HOUSING, WORKER_SAFETY, SEEING_THE_CHILD, APPROPRIATE_ADULT, CHALLENGE, SHARING_INFORMATION
    }

    /** A child's case given over from one authority's area to another. */
    @Words("Transfer to another area")
    record Transfer(@Words("From which authority?") String from, @Words("To which authority?") String to,
            @Words("Which services there receive it?") List<Service> receiving,
            @Words("Was the whole history sent?") YesNo historySent,
            @Words("Was it acknowledged?") YesNo acknowledged) implements Agreement {
        public Transfer {
            receiving = List.copyOf(receiving);
        }
    }

    /** A talk with a child after coming back from being missing. */
    @Words("Return interview")
    record ReturnInterview(@Words("Was it taken up?") YesNo takenUp, @Words("Who held it?") String by) implements Agreement {
    }
}
