package org.secondquestion.points;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.Entry;

/** Several steps that one thing asks for: what shows that they were taken answers the question, what is wanting keeps it open. */
public final class Steps {

    private final NotYetOnRecord wanting = new NotYetOnRecord();
    private final Set<Entry<?>> taken = new LinkedHashSet<>();

    /** A step for which an entry asks, and what shows that it was taken. */
    public void after(Entry<?> raised, String step, List<? extends Entry<?>> shownBy) {
        taken.addAll(shownBy);
        if (shownBy.isEmpty())
            wanting.add(step, raised.recordedDay(), raised);
    }

    /** What is wanting, for a question that asks for more than steps after an entry. */
    public NotYetOnRecord wanting() {
        return wanting;
    }

    /** Not relevant where no step was asked for. */
    public Answer answer() {
        if (!wanting.nothing())
            return wanting.open();
        return taken.isEmpty() ? Answer.notRelevant() : Answer.answeredBy(List.copyOf(taken));
    }
}
