package org.secondquestion.record;

import java.util.List;
import java.util.Optional;

/** Thinking: what people made of what happened. */
public sealed interface Thinking extends Fact {

    /** How a judgement sees the risk or the care; a word of the worker's, never worked out by the product. */
    enum Rating {
        BETTER, UNCHANGED, WORSE, GOOD_ENOUGH, NOT_GOOD_ENOUGH, NOT_SAID;

        public boolean favourable() {
            return this == BETTER || this == GOOD_ENOUGH;
        }
    }

    /** What a judgement rests on. */
    enum Basis {
        HOME_CONDITIONS, OUTWARD_APPEARANCE, ADULTS_ACCOUNT, CHILDS_ACCOUNT, OBSERVATION, MEASUREMENT, OTHER_AGENCY, HISTORY;

        /** What can be tidied up for a visit, or told. */
        public boolean shown() {
            return this == HOME_CONDITIONS || this == OUTWARD_APPEARANCE || this == ADULTS_ACCOUNT;
        }
    }

    /** Something an analysis or assessment says that it weighed. */
    enum Considered {
        HARM_TO_THE_CHILD, CONTRARY_EVIDENCE, CAPACITY_TO_CHANGE, WILLINGNESS_TO_CHANGE, LIKELIHOOD_OF_CHANGE, VULNERABILITY, PATTERN, EFFECT_ON_EACH_VICTIM, OTHER_THAN_VIOLENCE, ABUSE_OR_CONFLICT, CHILDS_MENTAL_HEALTH, LONG_TERM_EFFECT, OUTSIDE_THE_HOME, HOW_VULNERABILITIES_INTERACT, POWER_IMBALANCE, EARLIER_TRAUMA, FAMILYS_VIEWS, PARENTS_HISTORIES, FATHER, IDENTITY, ETHNICITY_AND_HEALTH, CULTURE, RACISM, OWN_ASSUMPTIONS, ADULTIFICATION, ACTUAL_HARM_BEFORE_BIRTH, PRESENT_HARM, SEXUAL_ABUSE, SUPERVISION_AND_HARM, ENGAGEMENT, HOUSING, HISTORY_OF_ALL_AGENCIES, CARE_ARRANGEMENTS, MEASURE_OF_CHANGE, SOURCES_TOGETHER, STAGE_OF_DEVELOPMENT, CHILDS_VIEWS, EFFECT_ON_PARENTING, SHORT_AND_LONG_TERM_ABILITY, SIGNS_OF_RELAPSE, OTHER_ADULTS_UNDERSTANDING, CAPACITY_OF_THE_OTHER_PARENT, PARENTS_SUBSTANCE_USE, PARENTS_MENTAL_HEALTH, PARENTS_LEARNING_NEEDS, SEX_WORKING, DOMESTIC_ABUSE, RISK_OF_LOSS, ATTACHMENT, EMOTIONAL_ABUSE, ECONOMIC_ABUSE, COERCIVE_CONTROL, SEXUAL_VIOLENCE, STALKING, TECHNOLOGY, WHAT_IS_KNOWN_OF_THE_ABUSER, NON_ABUSING_PARENTS_WORD, TRAUMA_INFORMED_APPROACH, ACCUMULATED_HARM, OTHER_CAUSES, PARENTS_CAPACITY_FOR_THESE_NEEDS, WHAT_MAKES_TELLING_HARD, REASONS_FOR_RELUCTANCE, BEST_PLACED_PROFESSIONAL, WHAT_CHANGES_IN_OUR_PRACTICE, WHO_MAY_HAVE_CAUSED_IT, OTHER_CHILDREN, MATCHING_AND_APPROVAL, WORKER_SAFETY, CHILDS_EXPERIENCE_OF_THE_ADULT, LOSS
    }

    /** Which assessment. */
    enum AssessmentKind {
        EARLY_HELP, CHILD_AND_FAMILY, PRE_BIRTH, PARENTING, RISK_OUTSIDE_THE_HOME, DOMESTIC_ABUSE_RISK, SECTION_47_ENQUIRY, KINSHIP_CARER, HEALTH, MENTAL_HEALTH, RETURN_HOME
    }

    /** How far an assessment has come. */
    enum Stage {
        STARTED, COMPLETED
    }

    /** What a tool that was completed is for. */
    enum ToolPurpose {
        NEGLECT, EXPLOITATION, DOMESTIC_ABUSE_RISK, SAFER_SLEEP, PRE_BIRTH, LIVED_EXPERIENCE, OTHER
    }

    /** The areas of care that a neglect scoresheet looks at. */
    enum CareArea {
        PHYSICAL_CARE, HEALTH, SAFETY_AND_SUPERVISION, LOVE_AND_CARE, STIMULATION, EDUCATION
    }

    /** Thinking that may name the practice points, or the themes, it answers. */
    sealed interface NamesPoints extends Thinking permits Analysis, Reflection, Supervision {

        /** Ids of points ("neglect.weigh-the-child") or of themes ("neglect"). */
        List<String> on();
    }

    /** An analysis: what it adds up to, and why. */
    @Words("Analysis")
    record Analysis(@Words(value = "Which questions does it answer?", hint = "Practice points or themes") List<String> on,
            @Words("What does it weigh?") List<Considered> considered,
            @Words("Since when does it look back, in months?") Optional<Integer> months) implements NamesPoints {
        public Analysis {
            on = List.copyOf(on);
            considered = List.copyOf(considered);
        }
    }

    /** A judgement of how things are for the child. */
    @Words("Judgement")
    record Judgement(@Words("How do you see it?") Rating rating, @Words("What does it rest on?") List<Basis> restsOn,
            @Words("About which kind of harm?") Optional<Category> category) implements Thinking {
        public Judgement {
            restsOn = List.copyOf(restsOn);
        }
    }

    /** Thought given to one question or theme. */
    @Words("Reflection")
    record Reflection(@Words("On which practice points or themes?") List<String> on) implements NamesPoints {
        public Reflection {
            on = List.copyOf(on);
        }
    }

    /** Supervision in which the child was talked about. */
    @Words("Supervision")
    record Supervision(@Words("Which practice points or themes were talked about?") List<String> on,
            @Words("Supervisor") String supervisor) implements NamesPoints {
        public Supervision {
            on = List.copyOf(on);
        }
    }

    /** An assessment begun or completed. */
    @Words("Assessment")
    record Assessment(@Words("Which assessment?") AssessmentKind assessment, @Words("How far is it?") Stage stage,
            @Words("What does it weigh?") List<Considered> considered) implements Thinking {
        public Assessment {
            considered = List.copyOf(considered);
        }
    }

    /** A tool, questionnaire or scoresheet completed. */
    @Words("Tool completed")
    record Tool(@Words("Which tool?") String tool, @Words("What does it show?") String result,
            @Words("Was it done with the family?") YesNo withFamily, @Words("Was it compared with the last one?") YesNo compared,
            @Words("Did it hold what the children say?") YesNo childrensWord,
            @Words("Did it hold what is known of the person causing harm?") YesNo knownOfAbuser,
            @Words("Did it hold what the non-abusing parent says?") YesNo parentsWord,
            @Words("What is it for?") Optional<ToolPurpose> purpose,
            @Words("Which areas of care did it look at?") List<CareArea> areas,
            @Words("Was it read against the child's stage of development?") YesNo stageOfDevelopment) implements Thinking {
        public Tool {
            areas = List.copyOf(areas);
        }
    }
}
