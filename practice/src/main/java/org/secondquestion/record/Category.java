package org.secondquestion.record;

/** A kind of harm that a concern is about. */
public enum Category {
    NEGLECT, PHYSICAL, EMOTIONAL, SEXUAL, SEXUAL_EXPLOITATION, CRIMINAL_EXPLOITATION, DOMESTIC_ABUSE, FABRICATED_ILLNESS, SELF_HARM, UNBORN, OTHER;

    /** Criminal or sexual exploitation, by whichever name it was first recorded. */
    public boolean exploitation() {
        return this == SEXUAL_EXPLOITATION || this == CRIMINAL_EXPLOITATION;
    }
}
