package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;

import static org.secondquestion.points.Answer.answeredBy;

/** What is to be on record after each of the entries that raise a question; thought that names the point stands for all of it. */
final class AfterEach {

    private final List<Entry<?>> unthought = new ArrayList<>();
    private final Set<Entry<?>> answers = new LinkedHashSet<>();
    private final NotYetOnRecord wanting = new NotYetOnRecord();

    AfterEach(String point, ChildRecord record, List<? extends Entry<?>> raisedBy) {
        for (var entry : raisedBy) {
            var thought = Thought.on(point, record, List.of(entry));
            answers.addAll(thought);
            if (thought.isEmpty())
                unthought.add(entry);
        }
    }

    /** Something that each of the entries asks for, and what shows it. */
    AfterEach wants(String thing, Function<Entry<?>, List<? extends Entry<?>>> shownBy) {
        return wants(Fact.class, thing, shownBy);
    }

    /** Something that the entries of one kind ask for. */
    AfterEach wants(Class<? extends Fact> of, String thing, Function<Entry<?>, List<? extends Entry<?>>> shownBy) {
        for (var entry : unthought)
            if (of.isInstance(entry.fact())) {
                var shown = shownBy.apply(entry);
                answers.addAll(shown);
                if (shown.isEmpty())
                    wanting.add(thing, entry.recordedDay(), entry);
            }
        return this;
    }

    /** Open since the first of these things has been wanting, and not before a day from which the question bears on the child. */
    Answer answer(LocalDate from) {
        return wanting.nothing()
                ? answeredBy(List.copyOf(answers))
                : wanting.open().since(Unbroken.both(wanting.since(), from));
    }
}
