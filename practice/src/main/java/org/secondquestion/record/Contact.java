package org.secondquestion.record;

import java.util.List;
import java.util.Optional;

/** Contact: people met, or were to meet and did not. */
public sealed interface Contact extends Fact {

    /** Where people met. */
    enum Place {
        HOME, SCHOOL, NURSERY, CLINIC, HOSPITAL, OFFICE, PLACEMENT, COMMUNITY, PHONE, ONLINE, ELSEWHERE
    }

    /** With whom a conversation was held. */
    enum Party {
        CHILD, MOTHER, FATHER, CARER, SIBLING, RELATIVE, FRIEND_OR_NEIGHBOUR, OTHER_AGENCY, OTHER
    }

    /** Who called something off. */
    enum Side {
        FAMILY, SERVICE, NOT_KNOWN
    }

    /** Why a visit did not reach the family; some reasons are the service's own. */
    enum Obstacle {
        NO_ANSWER, NOT_AT_HOME, REFUSED_ENTRY, CHILD_NOT_THERE, WORKER_ABSENT, WRONG_ADDRESS, OTHER;

        /** The service did not get there: nothing that the family did. */
        public boolean ours() {
            return this == WORKER_ABSENT || this == WRONG_ADDRESS;
        }
    }

    /** Contact that took place and in which a child may have been seen. */
    sealed interface Met extends Contact permits Visit, Conversation, KeptAppointment {

        YesNo seen();

        YesNo alone();

        YesNo spokenTo();

        YesNo interpreter();
    }

    /** A visit that took place. */
    @Words("Visit")
    record Visit(@Words("Where?") Place place, @Words("Was the child seen?") YesNo seen,
            @Words(value = "Was the child seen alone?", hint = "Without parent, carer or anyone they live with") YesNo alone,
            @Words("Was the child offered to be seen alone?") YesNo aloneOffered,
            @Words("Was the child spoken to?") YesNo spokenTo, @Words("Which adults were met?") List<String> adults,
            @Words(value = "Was a professional interpreter there?", hint = "Not family, not the child") YesNo interpreter,
            @Words("Did the family know of the visit beforehand?") YesNo announced,
            @Words("What for?") String purpose) implements Met {
        public Visit {
            adults = List.copyOf(adults);
            if (seen.no() && (alone.yes() || spokenTo.yes()))
                throw new IllegalArgumentException("A child who was not seen on a visit was not seen alone or spoken to there");
        }
    }

    /** A conversation outside a visit: on the phone, at the gate, in an office. */
    @Words("Conversation")
    record Conversation(@Words("With whom?") List<Party> with, @Words("Where or how?") Optional<Place> place,
            @Words("Was the child seen?") YesNo seen, @Words("Was the child alone with the practitioner?") YesNo alone,
            @Words("Was the child spoken to?") YesNo spokenTo, @Words("Was a professional interpreter there?") YesNo interpreter,
            @Words("About what?") String topic,
            @Words(value = "Was the adult spoken to alone?", hint = "Without partner, family or friends") YesNo adultAlone,
            @Words("What advice was given?") String advice,
            @Words("What information was shared?") String shared) implements Met {
        public Conversation {
            with = List.copyOf(with);
        }
    }

    /** An appointment to which the child was brought. */
    @Words("Appointment kept")
    record KeptAppointment(@Words("Which appointment?") String appointment, @Words("Of which service?") Optional<Service> service,
            @Words("Who brought the child?") String broughtBy, @Words("Was the child seen?") YesNo seen,
            @Words("Was the child seen alone?") YesNo alone, @Words("Was the child spoken to?") YesNo spokenTo,
            @Words("Was a professional interpreter there?") YesNo interpreter) implements Met {
    }

    /** An appointment to which nobody brought the child. */
    @Words("Was not brought")
    record NotBrought(@Words("To which appointment?") String appointment, @Words("Of which service?") Optional<Service> service,
            @Words("What reason was given?") String reason) implements Contact {
    }

    /** A visit that was tried and did not reach the family. */
    @Words("Visit without access")
    record NoAccess(@Words("What stood in the way?") Obstacle obstacle, @Words("What for?") String purpose) implements Contact {
    }

    /** A visit or appointment that somebody called off. */
    @Words("Cancelled")
    record Cancelled(@Words("Who cancelled?") Side by, @Words("What was cancelled?") String what,
            @Words("What reason was given?") String reason) implements Contact {
    }

    /** Calls, messages or letters that nobody answered. */
    @Words("No answer")
    record Unanswered(@Words("What was not answered?") String what) implements Contact {
    }

    /** What was done after an appointment was missed, a visit failed or advice was given. */
    @Words("Follow-up")
    record FollowUp(@Words("Of what?") String what, @Words("With the family?") YesNo withFamily,
            @Words("With the service?") YesNo withService) implements Contact {
    }
}
