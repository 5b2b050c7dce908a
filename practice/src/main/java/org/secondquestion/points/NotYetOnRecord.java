package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.Entry;

/** What a record does not say yet, gathered into one question: each thing in words, and from which day it is wanting. */
public final class NotYetOnRecord {

    private final Set<String> things = new LinkedHashSet<>();
    private final Set<Entry<?>> because = new LinkedHashSet<>();
    private final List<LocalDate> wanting = new ArrayList<>();

    /** Something that is wanting from a day on. */
    public void add(String thing, LocalDate since, Entry<?>... raisedBy) {
        things.add(thing);
        wanting.add(since);
        because.addAll(List.of(raisedBy));
    }

    /** Something that is wanting since the first of these entries was recorded. */
    public void add(String thing, List<? extends Entry<?>> raisedBy) {
        raisedBy.forEach(entry -> add(thing, entry.recordedDay(), entry));
    }

    public boolean nothing() {
        return things.isEmpty();
    }

    /** Since when the first of these things has been wanting. */
    public LocalDate since() {
        return wanting.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The question: open since the first of these things has been wanting, however many came after it. */
    public Answer.Open open() {
        return Answer.open(List.copyOf(because)).since(since())
                .found("Not yet on record: " + String.join(", ", things) + ".");
    }
}
