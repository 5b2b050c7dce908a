package org.secondquestion.points;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Observation.SleepingPlace;

import static org.assertj.core.api.Assertions.assertThat;

class ANewerEntryNeverPutsOffTheDayOfAnOlderOneTest {

    private static final int[] DAYS_LATER = {1, 3, 10};

    /** A kind of entry that may move a point's day when it is entered once more, and why it may. */
    private record MayMove(String point, Class<? extends Fact> kind, String why) {
    }

    private static final List<MayMove> MAY_MOVE = List.of(new MayMove("babies.safer-sleep", SleepingPlace.class,
            "the place seen once more answers what was due first, and what is left keeps its own, later day"));

    @TestFactory
    Stream<DynamicTest> each_entry_of_each_case_once_more_some_days_later_leaves_since_and_due_where_they_were() {
        return PracticePoints.inForce().all().stream()
                .flatMap(point -> point.page().cases().stream().map(one -> DynamicTest.dynamicTest(
                        point.id() + ": " + one.title(),
                        () -> assertThat(putOff(point, one, entry -> mayMove(point, entry).isEmpty())).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> what_may_move_a_day_does() {
        return MAY_MOVE.stream().map(may -> DynamicTest.dynamicTest(may.point() + ", because " + may.why(), () -> {
            var point = PracticePoints.inForce().all().stream().filter(one -> one.id().equals(may.point())).findFirst()
                    .orElseThrow();
            assertThat(point.page().cases()).anySatisfy(
                    one -> assertThat(putOff(point, one, entry -> mayMove(point, entry).isPresent())).isNotEmpty());
        }));
    }

    private static Optional<MayMove> mayMove(PracticePoint point, Entry<?> entry) {
        return MAY_MOVE.stream().filter(may -> may.point().equals(point.id()) && may.kind().isInstance(entry.fact()))
                .findFirst();
    }

    private static List<String> putOff(PracticePoint point, Case shown, Predicate<Entry<?>> which) {
        var entries = Notation.read(shown.chronology()).entries();
        var putOff = new ArrayList<String>();
        for (var expected : shown.expected())
            for (var entry : entries.stream().filter(which).filter(one -> !one.day().isAfter(expected.on())).toList())
                for (int days : DAYS_LATER) {
                    var day = expected.on().plusDays(days);
                    var more = new ArrayList<>(entries);
                    more.add(onceMore(entry, day));
                    if (ask(point, shown, entries, day) instanceof Asked.Open before
                            && ask(point, shown, more, day) instanceof Asked.Open after && moved(before, after))
                        putOff.add(entry.id() + " once more on " + day + " moves " + inWords(before) + " to " + inWords(after));
                }
        return putOff;
    }

    private static Asked.State ask(PracticePoint point, Case one, List<Entry<?>> entries, LocalDate day) {
        return point.ask(Chronology.of(Notation.read(one.chronology()).children().getFirst(), entries).asOf(day)).state();
    }

    private static <F extends Fact> Entry<F> onceMore(Entry<F> entry, LocalDate day) {
        var late = ChronoUnit.DAYS.between(entry.day(), entry.recordedDay());
        return new Entry<>(entry.id() + "-once-more", Long.MAX_VALUE, entry.about(), new Happened(day, day, false),
                day.plusDays(late).atTime(LocalTime.NOON).atZone(Entry.ENGLAND).toInstant(), entry.agency(), entry.author(),
                entry.informant(), entry.restriction(), entry.fact(), entry.narrative());
    }

    private static boolean moved(Asked.Open before, Asked.Open after) {
        return after.question().since().isAfter(before.question().since())
                || after.question().due().isAfter(before.question().due());
    }

    private static String inWords(Asked.Open open) {
        return open.question().since() + ", due " + open.question().due();
    }
}
