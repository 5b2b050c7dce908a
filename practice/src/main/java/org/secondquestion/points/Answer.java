package org.secondquestion.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** What a practice point finds in a child's record. */
public sealed interface Answer {

    /** The point does not bear on this child now. */
    record NotRelevant() implements Answer {
    }

    /** The record shows that it was considered, by these entries. */
    record Answered(List<? extends Entry<?>> by) implements Answer {
        public Answered {
            by = List.copyOf(by);
        }
    }

    /**
     * Nobody has asked yet. What raised it; since when it is open, by when and at which moment to ask where that differs
     * from the page; and a sentence with what was found, where the entries do not say it themselves.
     */
    record Open(List<Entry<?>> because, Optional<LocalDate> since, Optional<LocalDate> due, Optional<Moment> moment,
            String found) implements Answer {
        public Open {
            because = List.copyOf(because);
        }

        public Open since(LocalDate day) {
            return new Open(because, Optional.of(day), due, moment, found);
        }

        /** Where each of the entries alone would raise it: open since the oldest of them was recorded, so that a newer one puts nothing off. */
        public Open sinceOldest() {
            return since(Rows.firstRecorded(because));
        }

        public Open due(LocalDate day) {
            return new Open(because, since, Optional.of(day), moment, found);
        }

        public Open at(Moment other) {
            return new Open(because, since, due, Optional.of(other), found);
        }

        public Open found(String sentence) {
            return new Open(because, since, due, moment, sentence);
        }
    }

    static Answer notRelevant() {
        return new NotRelevant();
    }

    static Answer answeredBy(Entry<?>... by) {
        return new Answered(List.of(by));
    }

    static Answer answeredBy(List<? extends Entry<?>> by) {
        return new Answered(by);
    }

    static Open open(Entry<?>... because) {
        return open(List.of(because));
    }

    static Open open(List<? extends Entry<?>> because) {
        return new Open(List.copyOf(because), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
