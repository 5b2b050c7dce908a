package org.secondquestion.record;

import java.time.LocalDate;
import java.util.Optional;

/** A child, born or unborn, and the day from which the agencies have known of this child. */
public record Child(String id, String name, Optional<LocalDate> born, Optional<LocalDate> due, Sex sex, int gestationWeeks,
        LocalDate known) {

    /** A child's sex as recorded at birth, for the growth charts; not a statement about who the child is. */
    public enum Sex {
        GIRL, BOY, NOT_KNOWN
    }

    /** Forty weeks: a pregnancy's full term, from which a child born early is counted when growth is read. */
    public static final int TERM_WEEKS = 40;

    public Child {
        id = id.strip();
        name = name.strip();
        if (id.isEmpty() || id.chars().anyMatch(c -> Character.isWhitespace(c) || "|,()\"".indexOf(c) >= 0))
            throw new IllegalArgumentException(
                    "A child is named by one word without comma, bracket, quotation mark or upright bar, not '" + id + "'");
        if (born.isEmpty() && due.isEmpty())
            throw new IllegalArgumentException("A child has a day of birth or, unborn, a due date");
        if (gestationWeeks < 20 || gestationWeeks > 45)
            throw new IllegalArgumentException("Weeks of pregnancy at birth lie between 20 and 45, not " + gestationWeeks);
    }

    /** The day from which age is counted: birth, or for an unborn child the day it is due. */
    public LocalDate birth() {
        return born.or(() -> due).orElseThrow();
    }

    /** Birth moved to the day on which the child would have been born at term; the growth charts count from it. */
    public LocalDate correctedBirth() {
        return gestationWeeks < 37 ? birth().plusWeeks(TERM_WEEKS - gestationWeeks) : birth();
    }
}
