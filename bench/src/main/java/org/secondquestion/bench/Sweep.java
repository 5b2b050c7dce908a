package org.secondquestion.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.secondquestion.points.Asked;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Chronology;

/**
 * The nightly sweep over a whole county's caseload held in memory: 30,000 generated children with 300 entries each, on two
 * threads. Which of them the sweep has to visit, how long it takes to ask them what is due, and how long asking everybody
 * everything would.
 */
final class Sweep {

    private static final int CHILDREN = 30_000;
    private static final int STORIES = 60;
    private static final int ENTRIES = 300;
    private static final int THREADS = 2;
    private static final int NIGHTS = 7;
    private static final long SEED = 2026;

    private Sweep() {
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int children = arguments.length == 0 ? CHILDREN : Integer.parseInt(arguments[0]);
        var stories = new ArrayList<Chronology>();
        for (int story = 0; story < STORIES; story++)
            stories.add(LongStory.of(ENTRIES, SEED + 1000L * story));
        measureMemory(stories);
        var all = new ArrayList<Chronology>(children);
        for (int child = 0; child < children; child++)
            all.add(LongStory.again(stories.get(child % STORIES)));
        var days = stories.stream().map(story -> story.entries().getLast().recordedDay()).toList();
        var held = new Held[children];
        System.out
                .println(children + " children, " + ENTRIES + " entries each, " + STORIES + " stories, " + THREADS + " threads, "
                        + PracticePoints.inForce().all().size() + " points");
        print("everybody asked everything for the first time", sweep(all, days, 0, held, false));
        print("everybody asked everything once more", sweep(all, days, 0, held, false));
        for (int night = 1; night <= NIGHTS; night++)
            print("night " + night, sweep(all, days, night, held, true));
    }

    /** What came of asking a child, and the first day on which any of it is to be asked again. */
    private record Held(List<Asked> asked, LocalDate again) {

        static Held of(List<Asked> all) {
            var again = LocalDate.MAX;
            for (var asked : all)
                if (asked.again().isPresent() && asked.again().get().isBefore(again))
                    again = asked.again().get();
            return new Held(all, again);
        }
    }

    private record Done(int visited, double seconds) {
    }

    private static void print(String what, Done done) {
        System.out.println(
                String.format(Locale.ROOT, "%-48s %6d children visited in %6.2f s", what, done.visited(), done.seconds()));
    }

    /** Visits everybody, or those for whom the day has come to ask something again, so many nights after the last entry. */
    private static Done sweep(List<Chronology> all, List<LocalDate> days, int night, Held[] held, boolean onlyDue)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        int visited = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var parts = new ArrayList<Future<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(threads.submit(() -> {
                    int mine = 0;
                    for (int child = first; child < all.size(); child += THREADS) {
                        var day = days.get(child % days.size()).plusDays(night);
                        var before = held[child];
                        if (onlyDue && before.again().isAfter(day))
                            continue;
                        mine++;
                        var record = all.get(child).asOf(day);
                        held[child] = Held.of(onlyDue
                                ? PracticePoints.inForce().askAgain(before.asked(), record)
                                : PracticePoints.inForce().ask(record));
                    }
                    return mine;
                }));
            }
            for (var part : parts)
                visited += part.get();
        }
        return new Done(visited, (System.nanoTime() - begun) / 1e9);
    }

    /** What an entry takes in memory beside its words: the difference between many copies and none, words shared by all. */
    private static void measureMemory(List<Chronology> stories) {
        long before = used();
        var copies = new ArrayList<Chronology>();
        for (int copy = 0; copy < 20; copy++)
            stories.forEach(story -> copies.add(LongStory.again(story)));
        long after = used();
        System.out.println(String.format(Locale.ROOT, "%.0f bytes an entry in memory, its words and its fact not counted",
                (double) (after - before) / copies.size() / ENTRIES));
    }

    private static long used() {
        for (int round = 0; round < 3; round++)
            System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
