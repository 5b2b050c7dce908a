package org.secondquestion.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondquestion.library.Match.Candidate;

/** Printed points beside the points in force: what seems to belong together, and what on either side stands alone. */
public record Matching(List<Match> matches, List<PracticePoint> printedAlone, List<ExecutablePoint> inForceAlone) {

    /** Below this the words have too little in common to be shown as a match. */
    static final double ALIKE = 0.11;
    /** The share of a score that is left where the themes differ. */
    private static final double OTHER_THEME = 0.55;
    /** A cited place with fewer words in common than this yields to a point whose words are near. */
    private static final double STRANGE = 0.04;
    private static final double NEAR = 0.25;

    public Matching {
        matches = List.copyOf(matches);
        printedAlone = List.copyOf(printedAlone);
        inForceAlone = List.copyOf(inForceAlone);
    }

    /** Gives each point in force to the printed point it asks; one printed sentence may be asked by several. */
    public static Matching of(List<PracticePoint> printed, List<ExecutablePoint> inForce) {
        List<String> texts = new ArrayList<>(printed.stream().map(PracticePoint::whole).toList());
        inForce.forEach(point -> texts.add(point.title() + " " + point.statement()));
        Likeness likeness = new Likeness(texts);
        Map<Place, List<Candidate>> found = new HashMap<>();
        List<ExecutablePoint> alone = new ArrayList<>();
        for (ExecutablePoint point : inForce) {
            Optional<Found> best = best(printed, point, likeness);
            best.ifPresentOrElse(b -> found.computeIfAbsent(b.place(), place -> new ArrayList<>()).add(b.candidate()),
                    () -> alone.add(point));
        }
        List<Match> matches = printed.stream().filter(p -> found.containsKey(p.place()))
                .map(p -> new Match(p, likeliestFirst(found.getOrDefault(p.place(), List.of())))).toList();
        return new Matching(matches, printed.stream().filter(p -> !found.containsKey(p.place())).toList(), alone);
    }

    private record Found(Place place, Candidate candidate) {
    }

    /** The cited place, unless its words are strange and another point's are near: the page may cite another document. */
    private static Optional<Found> best(List<PracticePoint> printed, ExecutablePoint point, Likeness likeness) {
        Optional<PracticePoint> cited = printed.stream().filter(p -> point.place().filter(p.place()::equals).isPresent())
                .findFirst();
        Optional<PracticePoint> alike = printed.stream().max(Comparator.comparingDouble(p -> score(p, point, likeness)));
        double highest = alike.map(p -> score(p, point, likeness)).orElse(0.0);
        boolean strange = cited.filter(p -> score(p, point, likeness) < STRANGE).isPresent() && highest >= NEAR;
        if (cited.isPresent() && !strange) {
            return cited.map(p -> new Found(p.place(), new Candidate(point, 1, true)));
        }
        return alike.filter(p -> highest >= ALIKE).map(p -> new Found(p.place(), new Candidate(point, highest, false)));
    }

    /** The printed points most like a point in force, for a person who chooses another; the likeliest first. */
    public static List<PracticePoint> likeliest(List<PracticePoint> printed, ExecutablePoint point, int atMost) {
        List<String> texts = new ArrayList<>(printed.stream().map(PracticePoint::whole).toList());
        texts.add(point.title() + " " + point.statement());
        Likeness likeness = new Likeness(texts);
        return printed.stream().sorted(Comparator.comparingDouble((PracticePoint p) -> score(p, point, likeness)).reversed())
                .limit(atMost).toList();
    }

    private static double score(PracticePoint printed, ExecutablePoint point, Likeness likeness) {
        double alike = likeness.between(printed.whole(), point.title() + " " + point.statement());
        return printed.place().theme().equals(point.theme()) ? alike : alike * OTHER_THEME;
    }

    private static List<Candidate> likeliestFirst(List<Candidate> candidates) {
        return candidates.stream().sorted(Comparator.comparing(Candidate::cited).thenComparingDouble(Candidate::score).reversed())
                .toList();
    }
}
