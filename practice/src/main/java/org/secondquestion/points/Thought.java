package org.secondquestion.points;

import java.util.List;

import org.secondquestion.record.ChildRecord;
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
        return NearCopy.words(thinking.narrative()).size() >= WORDS_AT_LEAST && record
                .all(Thinking.class, other -> other instanceof NamesPoints || other instanceof Assessment).stream()
                .filter(earlier -> thinking.wasRecordedAfter(earlier))
                .noneMatch(earlier -> NearCopy.alike(earlier.narrative(), thinking.narrative()));
    }
}
