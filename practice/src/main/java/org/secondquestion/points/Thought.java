package org.secondquestion.points;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.ChildRecord.Once;
import org.secondquestion.record.Chronology.Gathered;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Rows;
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
    private static final Gathered<Map<String, String>> LIKE_AN_EARLIER_ONE = Gathered.of(Map.of(), Thought::withLike);
    private static final Once<Set<String>> OWN = Once.of(Thought::withWordsOfItsOwn);
    private static final Once<Map<String, List<Entry<NamesPoints>>>> BY_NAME = Once.of(Thought::byName);
    private static final Once<Map<Considered, List<Entry<Thinking>>>> BY_WHAT_IT_WEIGHS = Once.of(Thought::byWhatItWeighs);

    private Thought() {
    }

    /** Thinking that names the point after the newest of the entries that raise it. */
    public static List<Entry<NamesPoints>> on(String point, ChildRecord record, List<? extends Entry<?>> raisedBy) {
        return after(raisedBy, record.once(BY_NAME).getOrDefault(point, List.of()));
    }

    /** Thinking that names the point or its whole theme. */
    public static List<Entry<NamesPoints>> onThemeOf(String point, ChildRecord record, List<? extends Entry<?>> raisedBy) {
        var theme = point.substring(0, point.indexOf('.'));
        var named = record.once(BY_NAME).getOrDefault(point, List.of());
        var ofTheme = record.once(BY_NAME).getOrDefault(theme, List.of());
        if (named.isEmpty() || ofTheme.isEmpty())
            return after(raisedBy, named.isEmpty() ? ofTheme : named);
        return after(raisedBy, Rows.where(record.all(NamesPoints.class),
                thinking -> (thinking.fact().on().contains(point) || thinking.fact().on().contains(theme))
                        && isOwn(thinking, record)));
    }

    /** Analyses and completed assessments that say they weigh all these things, or, of none named, any thinking; after the newest of the entries. */
    public static List<Entry<Thinking>> weighing(ChildRecord record, List<? extends Entry<?>> raisedBy, Considered... what) {
        if (what.length == 0)
            return after(raisedBy,
                    Rows.where(record.all(Thinking.class), thinking -> isOwn(thinking, record)));
        var weighing = record.once(BY_WHAT_IT_WEIGHS).getOrDefault(what[0], List.of());
        if (weighing.isEmpty() || what.length == 1)
            return after(raisedBy, weighing);
        var all = List.of(what);
        return after(raisedBy, Rows.where(weighing, thinking -> weighed(thinking.fact()).containsAll(all)));
    }

    private static <T extends Thinking> List<Entry<T>> after(List<? extends Entry<?>> raisedBy, List<Entry<T>> thinking) {
        if (thinking.isEmpty() || raisedBy.isEmpty())
            return thinking;
        var after = new ArrayList<Entry<T>>();
        for (var one : thinking)
            if (followsAll(one, raisedBy))
                after.add(one);
        return after;
    }

    private static boolean followsAll(Entry<?> thinking, List<? extends Entry<?>> raisedBy) {
        for (var entry : raisedBy)
            if (!thinking.follows(entry))
                return false;
        return true;
    }

    private static Map<String, List<Entry<NamesPoints>>> byName(ChildRecord record) {
        var byName = new HashMap<String, List<Entry<NamesPoints>>>();
        for (var thinking : record.all(NamesPoints.class))
            if (isOwn(thinking, record))
                for (var name : thinking.fact().on())
                    addOnce(byName.computeIfAbsent(name, none -> new ArrayList<>()), thinking);
        byName.replaceAll((name, all) -> List.copyOf(all));
        return byName;
    }

    private static Map<Considered, List<Entry<Thinking>>> byWhatItWeighs(ChildRecord record) {
        var byWhat = new EnumMap<Considered, List<Entry<Thinking>>>(Considered.class);
        for (var thinking : record.all(Thinking.class))
            if (!weighed(thinking.fact()).isEmpty() && isOwn(thinking, record))
                for (var what : weighed(thinking.fact()))
                    addOnce(byWhat.computeIfAbsent(what, none -> new ArrayList<>()), thinking);
        byWhat.replaceAll((what, all) -> List.copyOf(all));
        return byWhat;
    }

    /** It may name the same thing twice. */
    private static <T> void addOnce(List<T> all, T one) {
        if (all.isEmpty() || !all.getLast().equals(one))
            all.add(one);
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
        var all = record.all(Thinking.class, Thought::isWritten);
        var like = record.gathered(LIKE_AN_EARLIER_ONE);
        var own = HashSet.<String>newHashSet(all.size());
        for (var one : all)
            if (NearCopy.words(one.note()) >= WORDS_AT_LEAST)
                own.add(one.id());
        if (!like.isEmpty())
            own.removeIf(one -> like.containsKey(one) && repeats(one, like.get(one), all));
        return own;
    }

    /** What it was like may have been struck since, or not be known yet; then it may still be like another. */
    private static boolean repeats(String copy, @Nullable String original, List<Entry<Thinking>> all) {
        if (Rows.any(all, entry -> entry.id().equals(original)))
            return true;
        return Rows.any(all, one -> one.id().equals(copy) && Rows.any(all,
                earlier -> one.wasRecordedAfter(earlier) && NearCopy.alike(earlier.note(), one.note())));
    }

    /** Each copy with the first entry that it is like. */
    private static Map<String, String> withLike(Map<String, String> like, List<Entry<?>> earlier, Entry<?> entry) {
        if (!isWritten(entry.fact()))
            return like;
        for (var other : earlier)
            if (isWritten(other.fact()) && NearCopy.alike(other.note(), entry.note())) {
                var more = new HashMap<>(like);
                more.put(entry.id(), other.id());
                return Map.copyOf(more);
            }
        return like;
    }

    private static boolean isWritten(Fact fact) {
        return fact instanceof NamesPoints || fact instanceof Assessment;
    }
}
