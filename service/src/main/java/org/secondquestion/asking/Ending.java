package org.secondquestion.asking;

/** How a question ended. Each is another thing, and none is good or bad by itself. */
public enum Ending {

    ANSWERED("answered", "Answered: the record now shows that it was considered."), SET_ASIDE("set aside",
            "Set aside by a person, with a reason and until a day."), LAPSED("lapsed",
                    "Lapsed: time or changed circumstances closed it; nobody answered it."), WITHDRAWN("withdrawn",
                            "Withdrawn: a correction took away what had raised it."), NOT_ASKED_HERE("not asked here",
                                    "Not asked here: the partnership, or the area the child is in now, does not ask this.");

    private final String words;
    private final String meaning;

    Ending(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** As it is kept. */
    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    static Ending of(String words) {
        for (var ending : values())
            if (ending.words.equals(words))
                return ending;
        throw new IllegalStateException("No question ends '" + words + "'");
    }
}
