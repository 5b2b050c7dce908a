package org.secondquestion.points;

import java.util.Arrays;
import java.util.Optional;

/** The themes under which the learning from reviews and audits is kept. */
public enum Theme {
    HARM("harm", "Recognising harm and abuse"), NEGLECT("neglect", "Neglect"), DOMESTIC_ABUSE("domestic-abuse",
            "Domestic abuse"), PHYSICAL("physical", "Physical and emotional abuse"), SEXUAL_ABUSE("sexual-abuse",
                    "Sexual abuse"), EXPLOITATION("exploitation", "Exploitation"), BABIES("babies",
                            "Working with babies"), CHILD("child", "Working with a child or young person"), FAMILY("family",
                                    "Working with the family"), DIVERSITY("diversity",
                                            "Equality, diversity and diverse communities"), MULTI_AGENCY("multi-agency",
                                                    "Multi-agency working"), REFLECTION("reflection", "Reflecting on practice");

    private final String id;
    private final String title;

    Theme(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public static Optional<Theme> find(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id.equals(id)).findFirst();
    }
}
