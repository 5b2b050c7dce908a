package org.secondquestion.points;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.ChildRecord.Once;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Thinking;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Thinking.Judgement;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.record.Thinking.Reflection;
import org.secondquestion.record.Thinking.Stage;
import org.secondquestion.record.Thinking.Supervision;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.words.NearCopy;

/**
 * Thinking that answers a practice point: an analysis, reflection or supervision that names it, written when what raised
 * the question was known, with words of its own. An empty one, or a copy of an earlier one, is no thought.
 */
public final class Thought {

    private static final int WORDS_AT_LEAST = 6;
    private static final Once<Set<String>> OWN = Once.of(Thought::withWordsOfItsOwn);

    private Thought() {
    }

    /** Thinking that names the point after the newest of the entries that raise it. */
    public static List<Entry<NamesPoints>> on(String point, ChildRecord record, List<? extends Entry<?>> raisedBy) {
        return record.all(NamesPoints.class, thinking -> thinking.on().contains(point)).stream()
                .filter(thinking -> raisedBy.stream().allMatch(entry -> thinking.follows(entry)))
                .filter(thinking -> isOwn(thinking, record)).toList();
    }

    /** Thinking that names the point or its whole theme. */
    public static List<Entry<NamesPoints>> onThemeOf(String point, ChildRecord record, List<? extends Entry<?>> raisedBy) {
        var theme = point.substring(0, point.indexOf('.'));
        return record.all(NamesPoints.class, thinking -> thinking.on().contains(point) || thinking.on().contains(theme)).stream()
                .filter(thinking -> raisedBy.stream().allMatch(entry -> thinking.follows(entry)))
                .filter(thinking -> isOwn(thinking, record)).toList();
    }

    /** Analyses and completed assessments that say they weigh all these things, after the newest of the entries. */
    public static List<Entry<Thinking>> weighing(ChildRecord record, List<? extends Entry<?>> raisedBy, Considered... what) {
        return record.all(Thinking.class, thinking -> weighed(thinking).containsAll(List.of(what))).stream()
                .filter(thinking -> raisedBy.stream().allMatch(entry -> thinking.follows(entry)))
                .filter(thinking -> isOwn(thinking, record)).toList();
    }

    private static List<Considered> weighed(Thinking thinking) {
        return switch (thinking) {
            case Analysis analysis -> analysis.considered();
            case Assessment assessment -> assessment.stage() == Stage.COMPLETED ? assessment.considered() : List.of();
            case Judgement other -> List.of();
            case Reflection other -> List.of();
            case Supervision other -> List.of();
            case Tool other -> List.of();
        };
    }

    private static boolean isOwn(Entry<? extends Thinking> thinking, ChildRecord record) {
        return record.once(OWN).contains(thinking.id());
    }

    /** By their names: what says something, and says it for the first time. */
    private static Set<String> withWordsOfItsOwn(ChildRecord record) {
        var all = record.all(Thinking.class, one -> one instanceof NamesPoints || one instanceof Assessment);
        var own = new HashSet<String>();
        for (var one : all)
            if (NearCopy.words(one.note()) >= WORDS_AT_LEAST && all.stream().filter(one::wasRecordedAfter)
                    .noneMatch(earlier -> NearCopy.alike(earlier.note(), one.note())))
                own.add(one.id());
        return own;
    }
}
