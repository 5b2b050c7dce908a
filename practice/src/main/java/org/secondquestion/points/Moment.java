package org.secondquestion.points;

/** The moment at which a question is asked, in the order in which the moments interrupt. */
public enum Moment {
    NOW("Today"), RECORDING("While recording"), VISIT("At the next contact"), ASSESSMENT("In the assessment"), MEETING(
            "At the meeting"), DECISION("Before the decision"), SUPERVISION("In supervision");

    private final String words;

    Moment(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
