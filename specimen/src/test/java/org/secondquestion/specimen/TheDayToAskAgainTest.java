package org.secondquestion.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Give another seed with -Dsq.seed=NUMBER, or -Dsq.seed=new for one that nobody has tried. */
class TheDayToAskAgainTest {

    private static final LocalDate FIRST = Generator.LAST_DAY.minusYears(2);
    private static final long SEED = seed();

    private static long seed() {
        var given = System.getProperty("sq.seed", "20261123");
        long seed = given.equals("new") ? System.nanoTime() : Long.parseLong(given);
        System.out.println("Random chronologies of the seed " + seed + "; again with -Dsq.seed=" + seed);
        return seed;
    }

    @Test
    void no_point_changes_by_time_alone_before_the_day_to_ask_again() {
        var points = PracticePoints.inForce().all();
        var broken = new ArrayList<String>();
        for (int i = 0; i < 6; i++)
            broken.addAll(new AskingAgain(points, new Generator(SEED + i).chronology(6 + 8 * i), Instant.MAX)
                    .brokenOnAnyDay(FIRST, Generator.LAST_DAY.plusMonths(7)));
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 60; i++)
            broken.addAll(new AskingAgain(points, new Generator(SEED + 100 + i).chronology(random.nextInt(1, 60)), Instant.MAX)
                    .brokenOnSomeDay(FIRST, 1000, 8, random));
        assertThat(broken.stream().limit(5)).as("with the seed %d", SEED).isEmpty();
    }

    @Test
    void nor_where_only_part_was_known() {
        var broken = new ArrayList<String>();
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 30; i++) {
            var known = FIRST.plusDays(random.nextInt(700));
            broken.addAll(new AskingAgain(PracticePoints.inForce().all(), new Generator(SEED + 300 + i).chronology(40),
                    known.atStartOfDay(Entry.ENGLAND).toInstant()).brokenOnSomeDay(known, 400, 6, random));
        }
        assertThat(broken.stream().limit(5)).as("with the seed %d", SEED).isEmpty();
    }

    @Test
    void the_invented_families_hold_it_on_every_day() {
        var broken = new ArrayList<String>();
        for (var family : Specimens.asOf(LocalDate.of(2026, 11, 23)).families())
            broken.addAll(new AskingAgain(PracticePoints.inForce().all(), family.chronologyOf(family.children().getFirst()),
                    Instant.MAX).brokenOnAnyDay(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 1, 31)));
        assertThat(broken.stream().limit(5)).isEmpty();
    }

    @Test
    void a_point_that_looks_past_the_record_is_found_out() {
        Point wrong = (record, settings) -> {
            var concerns = record.all(Concern.class);
            boolean recent = !record.afresh().within(Span.months(1), Concern.class).isEmpty();
            return recent ? Answer.open(concerns) : Answer.notRelevant();
        };
        var point = PracticePoints.inForce().all().getFirst();
        var chronology = concern();
        var planted = new PracticePoint(point.page(), wrong, point.settings());
        assertThat(new AskingAgain(List.of(planted), chronology, Instant.MAX).brokenOnAnyDay(FIRST, Generator.LAST_DAY))
                .singleElement().asString().contains("but already on 2026-04-02 says");
        assertThat(new AskingAgain(List.of(planted), chronology, Instant.MAX).brokenOnSomeDay(LocalDate.of(2026, 3, 1), 60, 20,
                new SplittableRandom(SEED))).isNotEmpty();
    }

    private static Chronology concern() {
        var read = Notation.read("""
                                 child ada | Ada Invented | born 2019-01-10 | girl | known 2025-01-05
                                 2026-03-02 | school, M. Invented | concern: neglect
                                 """);
        return read.chronologyOf(read.children().getFirst());
    }
}
