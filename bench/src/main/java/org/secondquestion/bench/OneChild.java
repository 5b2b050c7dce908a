package org.secondquestion.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.secondquestion.points.Asked;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;
import org.secondquestion.specimen.Family;
import org.secondquestion.specimen.Generator;

/**
 * What one child with 300 entries costs in memory: no database, no pages. The child of a caseload is as such a child could
 * be; the random one has all kinds of entry in no order, so that nearly every point has something to read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OneChild {

    private static final int ENTRIES = 300;
    private static final long SEED = 2026;

    private final PracticePoints points = PracticePoints.inForce();
    private final Family family = new Generator(SEED).family(1, ENTRIES);
    private final Chronology random = family.chronologyOf(family.children().getFirst());
    private final String text = family.notation();
    private final Chronology ofACaseload = LongStory.of(ENTRIES, SEED);
    private final Entry<?> arrived = ofACaseload.entries().getLast();
    private final Chronology without = Chronology.of(ofACaseload.child(), ofACaseload.entries().subList(0, ENTRIES - 1));
    private final List<Asked> before = points.ask(without.asOf(arrived.recordedDay()));

    @Benchmark
    public ChildRecord build_the_record() {
        return anew(ofACaseload).asOf(arrived.recordedDay());
    }

    @Benchmark
    public List<Asked> ask_all_points_of_a_record_at_hand() {
        return points.ask(ofACaseload.asOf(arrived.recordedDay()));
    }

    @Benchmark
    public List<Asked> build_the_record_and_ask_all_points() {
        return points.ask(anew(ofACaseload).asOf(arrived.recordedDay()));
    }

    @Benchmark
    public List<Asked> ask_again_a_day_later_what_is_due() {
        return points.askAgain(before, without.asOf(arrived.recordedDay().plusDays(1)));
    }

    @Benchmark
    public List<Asked> take_in_one_more_entry_and_ask_what_it_can_have_changed() {
        return points.askAgain(before, without.with(arrived).asOf(arrived.recordedDay()), arrived);
    }

    @Benchmark
    public List<Asked> build_a_random_record_and_ask_all_points() {
        return points.ask(anew(random).asOf(Generator.LAST_DAY));
    }

    @Benchmark
    public Notation.Read read_300_lines_of_notation() {
        return Notation.read(text);
    }

    /** The same entries in a chronology of which nothing was worked out yet; what was read out of a note stays with the note. */
    private static Chronology anew(Chronology chronology) {
        return Chronology.of(chronology.child(), chronology.entries());
    }
}
