package org.secondquestion.record;

/** An agency that works with children or families: its kind of service and, where it has one, its name. */
public record Agency(Service service, String name) {

    public Agency {
        name = name.strip();
        if (name.contains(",") || name.contains("|"))
            throw new IllegalArgumentException("An agency's name has no comma and no upright bar: " + name);
    }

    public static Agency of(Service service) {
        return new Agency(service, "");
    }

    @Override
    public String toString() {
        return name.isEmpty() ? Kinds.words(service) : Kinds.words(service) + "/" + name;
    }
}
