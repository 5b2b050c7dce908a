package org.secondquestion.access;

/** What a person does in the partnership, and so which pages they have; which records open is decided child by child. */
public enum Role {

    PRACTITIONER("Practitioner", "Works with children and families and records what happened"), SUPERVISOR("Supervisor",
            "Supervises practitioners and opens the records that theirs open"), CHAIR("Chair",
                    "Chairs meetings about children they are involved with"), QUALITY_OFFICER("Quality officer",
                            "Keeps the library and sees figures over many records, no single child"), ADMINISTRATOR(
                                    "Administrator", "Manages accounts and involvement, opens no child's record");

    private final String words;
    private final String meaning;

    Role(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether children's records can open to someone who does this. */
    public boolean worksWithChildren() {
        return switch (this) {
            case PRACTITIONER, SUPERVISOR, CHAIR -> true;
            case QUALITY_OFFICER, ADMINISTRATOR -> false;
        };
    }
}
