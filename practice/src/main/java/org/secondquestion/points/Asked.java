package org.secondquestion.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.KindsRead;
import org.secondquestion.record.Upkeep.SettingAside;

/**
 * What came of asking one practice point of one child's record, the next day on which time alone can change it, and the kinds
 * of entry that can.
 */
public record Asked(PracticePoint point, State state, Optional<LocalDate> again, KindsRead read) {

    /** How the point stands for the child. */
    public sealed interface State {

        /** Its name in the pages' cases. */
        default String words() {
            return switch (this) {
                case NotRelevant none -> "not relevant";
                case Answered answered -> "answered";
                case Open open -> "open";
                case Aside aside -> "set aside";
            };
        }
    }

    /** The point does not bear on this child now. */
    public record NotRelevant() implements State {
    }

    /** The record shows that it was considered. */
    public record Answered(List<? extends Entry<?>> by) implements State {
    }

    /** Nobody has asked yet. */
    public record Open(Question question) implements State {
    }

    /** A person has set the question aside, with a reason and until a day; what came since did not raise it anew. */
    public record Aside(Question question, Entry<SettingAside> by) implements State {
    }

    /** Whether it still holds in a later record that has come about by one more entry, which corrects nothing. */
    boolean holds(ChildRecord later, Entry<?> arrived) {
        return !read.touchedBy(arrived) && holds(later);
    }

    /** Whether it still holds on a later day, as far as time goes. */
    boolean holds(ChildRecord later) {
        return again.isEmpty() || later.isBefore(again.get());
    }

    public Optional<Question> question() {
        return state instanceof Open open ? Optional.of(open.question()) : Optional.empty();
    }
}
