package org.secondquestion.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondquestion.points.Asked;
import org.secondquestion.points.Question;
import org.secondquestion.record.Entry;

/** What becomes of a question when its point is asked again. */
sealed interface Step {

    /** Nothing to write. */
    record Stays() implements Step {
    }

    /** A question opens that did not stand before. */
    record Opens(Question question) implements Step {
    }

    /** An open question has other entries behind it than before, or another day or moment. */
    record RaisedAnew(KeptQuestion kept, Question question) implements Step {
    }

    /** A question that was set aside opens again. */
    record OpensAgain(KeptQuestion kept, Question question) implements Step {
    }

    /** A question ends. */
    record Ends(KeptQuestion kept, Ending ending, List<String> by) implements Step {
    }

    /**
     * @param standing
     *            the question of this point that is open or set aside, if there is one
     * @param struck
     *            the ids of entries that corrections have struck
     */
    static Step of(Optional<KeptQuestion> standing, Asked asked, Set<String> struck) {
        return switch (asked.state()) {
            case Asked.Open open ->
                standing.map(kept -> stillOpen(kept, open.question())).orElseGet(() -> new Opens(open.question()));
            case Asked.Aside aside ->
                standing.map(kept -> ends(kept, Ending.SET_ASIDE, List.of(aside.by().id()))).orElseGet(Stays::new);
            case Asked.Answered answered ->
                standing.map(kept -> ends(kept, Ending.ANSWERED, ids(answered.by()))).orElseGet(Stays::new);
            case Asked.NotRelevant none -> standing
                    .map(kept -> ends(kept, kept.because().stream().anyMatch(struck::contains) ? Ending.WITHDRAWN : Ending.LAPSED,
                            kept.because().stream().filter(struck::contains).toList()))
                    .orElseGet(Stays::new);
        };
    }

    private static Step stillOpen(KeptQuestion kept, Question question) {
        if (!kept.open())
            return new OpensAgain(kept, question);
        boolean same = kept.because().equals(ids(question.because())) && kept.moment() == question.moment()
                && kept.found().equals(question.found()) && kept.chosen().equals(question.chosen())
                && !question.due().isBefore(kept.due());
        return same ? new Stays() : new RaisedAnew(kept, question);
    }

    private static Step ends(KeptQuestion kept, Ending ending, List<String> by) {
        return kept.ending().equals(Optional.of(ending)) && kept.endedBy().equals(by) ? new Stays() : new Ends(kept, ending, by);
    }

    static List<String> ids(List<? extends Entry<?>> entries) {
        var ids = new ArrayList<String>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
