package org.secondquestion.points;

import java.util.Arrays;
import java.util.Optional;

import org.secondquestion.record.Kinds;

/** What questions are about when they are shown together on one card: the thing that happened, or the part of the child's life. */
public enum Bundle {
    INJURY("A mark or injury"), HARM("What it does to the child"), DOMESTIC_ABUSE("Domestic abuse"), SEXUAL_ABUSE(
            "Sexual abuse"), OUTSIDE_THE_HOME("Harm outside the home"), NEGLECT("Neglect over time"), HEALTH(
                    "Health and appointments"), BEFORE_BIRTH("Before the birth"), BABY("Care of a baby"), BEING_SEEN(
                            "Seeing and hearing the child"), BEHAVIOUR("What behaviour tells"), MENTAL_HEALTH(
                                    "The child's mental health"), LEARNING("School and learning"), DISABILITY(
                                            "Disability and additional needs"), CARE("Where the child lives"), NETWORK(
                                                    "Who is in the child's life"), PARENTS("What the parents carry"), ENGAGEMENT(
                                                            "How the family meets us"), IDENTITY("Who this child is"), LANGUAGE(
                                                                    "Words on the record"), MEETING("The meeting"), PLAN(
                                                                            "The plan"), DECISION("The decision"), SHARING(
                                                                                    "Who knows and who helps"), THINKING(
                                                                                            "Thinking it through"), WORKERS(
                                                                                                    "The people who work with the child");

    private final String title;

    Bundle(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As the pages name it: "outside the home". */
    public static Optional<Bundle> find(String words) {
        return Arrays.stream(values()).filter(bundle -> Kinds.words(bundle).equals(words)).findFirst();
    }
}
