package org.secondquestion.points.multiagency;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondquestion.points.Unbroken;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Action;
import org.secondquestion.record.Agreement.Progress;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Standing;
import org.secondquestion.words.SameMatter;

/** What was agreed to be done: an action entered anew under the same words is the same one. */
final class Actions {

    private Actions() {
    }

    /** Those that are not done, each by its latest entry. */
    static List<Entry<Action>> open(List<Entry<Action>> actions, ChildRecord record) {
        return undone(actions, record).map(List::getLast).toList();
    }

    /** Of those that are not done and still lack something, every entry since the first that lacked it. */
    static List<Entry<Action>> lacking(List<Entry<Action>> actions, Predicate<Action> lacks, ChildRecord record) {
        return undone(actions, record)
                .flatMap(entries -> Unbroken.run(entries, action -> lacks.test(action.fact())).stream()).toList();
    }

    private static Stream<List<Entry<Action>>> undone(List<Entry<Action>> actions, ChildRecord record) {
        return actions.stream().collect(Collectors.groupingBy(action -> action.fact().what().toLowerCase(Locale.UK),
                LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(entries -> done(entries.getLast(), record).isEmpty());
    }

    /** What says that an action was done, by its words or by the name of its entry. */
    static List<Entry<Progress>> done(Entry<Action> action, ChildRecord record) {
        return record.since(action, Progress.class, progress -> progress.done().yes()
                && (progress.action().equalsIgnoreCase(action.fact().what()) || progress.action().equals(action.id())));
    }

    /** Whether a service is to do it: named as such, or by the words that tell who will. */
    static boolean isFor(Service service, Action action) {
        return action.service().equals(Optional.of(service)) || SameMatter.named(action.owner(), Kinds.words(service));
    }

    /** Whether it says in which part its owner acts: as one of a service, or as one of the family. */
    static boolean saysWhose(Action action, ChildRecord record) {
        return action.service().isPresent() || Whose.parent(action.owner())
                || Rows.any(Standing.network(record), person -> Whose.among(action.owner(), person.fact()))
                || Arrays.stream(Service.values()).anyMatch(service -> isFor(service, action));
    }
}
