package org.secondquestion.specimen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import org.secondquestion.points.Asked;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;

import static org.assertj.core.api.Assertions.assertThat;

/** As entries arrive only what they can have changed is asked anew: what comes of it is what asking everything would say. */
class AskingAgainAfterAnEntryTest {

    private static final long SEED = 20261124;

    @Test
    void random_chronologies_grow_entry_by_entry_to_the_same_answers() {
        for (int i = 0; i < 12; i++)
            grows(new Generator(SEED + i).chronology(30 + 5 * i));
    }

    @Test
    void a_caseload_grows_entry_by_entry_to_the_same_answers() {
        Caseload.of(4, SEED).forEach(AskingAgainAfterAnEntryTest::grows);
    }

    @Test
    void day_by_day_only_what_is_due_is_asked_to_the_same_answers() {
        var points = PracticePoints.inForce();
        for (var chronology : Caseload.of(3, SEED)) {
            var last = chronology.entries().getLast().recordedDay();
            var held = points.ask(chronology.asOf(last));
            int asked = 0;
            for (var day = last.plusDays(1); day.isBefore(last.plusDays(200)); day = day.plusDays(1)) {
                var record = chronology.asOf(day);
                var again = points.askAgain(held, record);
                asked += (int) again.stream().filter(Predicate.not(held::contains)).count();
                assertThat(inWords(again)).as(chronology.child().id() + " on " + day).isEqualTo(inWords(points.ask(record)));
                held = again;
            }
            assertThat(asked).isLessThan(200 * held.size() / 10);
        }
    }

    @Test
    void most_points_need_not_be_asked_again() {
        var chronology = Caseload.of(1, SEED).getFirst();
        var all = chronology.entries();
        var grown = Chronology.of(chronology.child(), all.subList(0, all.size() - 1));
        var before = PracticePoints.inForce().ask(grown.asOf(all.getLast().recordedDay()));
        var after = PracticePoints.inForce().askAgain(before, chronology.asOf(all.getLast().recordedDay()), all.getLast());
        assertThat(after.stream().filter(before::contains).count()).isGreaterThan(before.size() / 2);
    }

    @Test
    void a_correction_has_everything_asked_anew() {
        var read = Notation.read("""
                                 child ada | Ada Invented | born 2019-01-10 | girl | known 2026-01-05
                                 #hungry 2026-03-02 | school, M. Invented | sign: hungry
                                 2026-03-03 | school, M. Invented | correction: hungry; reason: another child of that name
                                 """);
        var child = read.children().getFirst();
        var entries = read.chronologyOf(child).entries();
        var day = entries.getLast().recordedDay();
        var before = PracticePoints.inForce().ask(Chronology.of(child, entries.subList(0, 1)).asOf(day));
        var after = PracticePoints.inForce().askAgain(before, Chronology.of(child, entries).asOf(day), entries.getLast());
        assertThat(inWords(before)).anyMatch(words -> words.startsWith("neglect.weigh-the-child Open"));
        assertThat(inWords(after)).noneMatch(words -> words.startsWith("neglect.weigh-the-child Open"));
    }

    private static void grows(Chronology whole) {
        var points = PracticePoints.inForce();
        var chronology = Chronology.of(whole.child(), List.of());
        var held = points.ask(chronology.asOf(whole.entries().getFirst().recordedDay(), Instant.MAX));
        for (Entry<?> entry : whole.entries()) {
            chronology = chronology.with(entry);
            var record = chronology.asOf(entry.recordedDay());
            held = points.askAgain(held, record, entry);
            assertThat(inWords(held)).as(whole.child().id() + " after " + entry).isEqualTo(inWords(points.ask(record)));
        }
    }

    private static List<String> inWords(List<Asked> all) {
        var words = new ArrayList<String>();
        all.forEach(asked -> words.add(asked.point().id() + " " + asked.state() + " " + asked.again()));
        return words;
    }
}
