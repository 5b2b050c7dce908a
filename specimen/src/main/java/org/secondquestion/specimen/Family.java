package org.secondquestion.specimen;

import java.util.List;

import org.secondquestion.record.Child;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;

/** An invented family: its children and what the agencies wrote about them, in the order of the days. */
public record Family(String name, String story, List<Child> children, List<Entry<?>> entries) {

    public Family {
        children = List.copyOf(children);
        entries = List.copyOf(entries);
    }

    public Chronology chronologyOf(Child child) {
        return Chronology.of(child, entries);
    }

    /** The family in the chronology notation. */
    public String notation() {
        return Notation.write(children, entries);
    }
}
