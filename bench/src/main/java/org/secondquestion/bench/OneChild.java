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
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Notation;
import org.secondquestion.specimen.Family;
import org.secondquestion.specimen.Generator;

/** What one child with 300 generated entries costs in memory: no database, no pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneChild {

    private static final int ENTRIES = 300;
    private static final long SEED = 2026;

    private final PracticePoints points = PracticePoints.inForce();
    private final Family family = new Generator(SEED).family(1, ENTRIES);
    private final Chronology chronology = family.chronologyOf(family.children().getFirst());
    private final String text = family.notation();

    @Benchmark
    public List<Asked> build_the_record_and_ask_all_points() {
        return points.ask(chronology.asOf(Generator.LAST_DAY));
    }

    @Benchmark
    public Notation.Read read_300_lines_of_notation() {
        return Notation.read(text);
    }
}
