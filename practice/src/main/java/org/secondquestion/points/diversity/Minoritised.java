package org.secondquestion.points.diversity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Identity;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.YesNo;

/** Whether the child or somebody of the family is minoritised, by the latest word on each of them. */
final class Minoritised {

    private Minoritised() {
    }

    /** The first entry that says so of each person, where no later one denies it. */
    static List<Entry<Identity>> saidBy(ChildRecord record) {
        var words = new LinkedHashMap<String, List<Entry<Identity>>>();
        for (var one : record.all(Identity.class, identity -> identity.minoritised() != YesNo.NOT_SAID))
            words.computeIfAbsent(one.fact().of().toLowerCase(Locale.UK), nobody -> new ArrayList<>()).add(one);
        return words.values().stream().map(said -> Unbroken.run(said, one -> one.fact().minoritised().yes()))
                .filter(run -> !run.isEmpty()).map(List::getFirst).toList();
    }

    /** The question, open since it was known of them. */
    static Answer of(List<Entry<Identity>> saidBy, Answer answer) {
        if (!(answer instanceof Answer.Open open))
            return answer;
        var because = new ArrayList<Entry<?>>(open.because());
        because.addAll(saidBy);
        return Answer.open(because).since(Unbroken.both(open.since().orElseThrow(), Rows.firstRecorded(saidBy)));
    }
}
