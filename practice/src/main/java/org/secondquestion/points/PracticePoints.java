package org.secondquestion.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.secondquestion.points.babies.BabiesPoints;
import org.secondquestion.points.child.ChildPoints;
import org.secondquestion.points.diversity.DiversityPoints;
import org.secondquestion.points.domesticabuse.DomesticAbusePoints;
import org.secondquestion.points.exploitation.ExploitationPoints;
import org.secondquestion.points.family.FamilyPoints;
import org.secondquestion.points.harm.HarmPoints;
import org.secondquestion.points.multiagency.MultiAgencyPoints;
import org.secondquestion.points.neglect.NeglectPoints;
import org.secondquestion.points.physical.PhysicalPoints;
import org.secondquestion.points.reflection.ReflectionPoints;
import org.secondquestion.points.sexualabuse.SexualAbusePoints;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Upkeep.Correction;

/** The practice points in force, theme by theme: a point that its theme does not list is not asked. */
public final class PracticePoints {

    private static final List<List<Point>> THEMES = List.of(HarmPoints.IN_FORCE, NeglectPoints.IN_FORCE,
            DomesticAbusePoints.IN_FORCE, PhysicalPoints.IN_FORCE, SexualAbusePoints.IN_FORCE, ExploitationPoints.IN_FORCE,
            BabiesPoints.IN_FORCE, ChildPoints.IN_FORCE, FamilyPoints.IN_FORCE, DiversityPoints.IN_FORCE,
            MultiAgencyPoints.IN_FORCE, ReflectionPoints.IN_FORCE);
    private static final PracticePoints ALL = new PracticePoints(
            THEMES.stream().flatMap(List::stream).map(PracticePoint::of).toList(), Map.of());

    private final List<PracticePoint> points;
    private final Map<String, PracticePoint> byId;
    private final Map<String, List<PracticePoint>> byArea;

    private PracticePoints(List<PracticePoint> points, Map<String, List<PracticePoint>> byArea) {
        this.points = List.copyOf(points);
        this.byId = points.stream().collect(Collectors.toMap(PracticePoint::id, Function.identity()));
        this.byArea = Map.copyOf(byArea);
    }

    /** All points that the product has, with the settings of their pages. */
    public static PracticePoints inForce() {
        return ALL;
    }

    /** These points as a partnership has settled them, in each of its areas. */
    public PracticePoints with(LocalSettings local) {
        var areas = new HashMap<String, List<PracticePoint>>();
        for (var area : local.areas())
            areas.put(area.toLowerCase(Locale.UK), in(area, local));
        return new PracticePoints(in(Choice.WHOLE_PARTNERSHIP, local), areas);
    }

    private List<PracticePoint> in(String area, LocalSettings local) {
        return points.stream().flatMap(point -> point.in(area, local).stream()).toList();
    }

    /** Those that are asked wherever no area has settled otherwise. */
    public List<PracticePoint> all() {
        return points;
    }

    public Optional<PracticePoint> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The points that are asked of a record: those of the area whose authority holds responsibility for the child. */
    public List<PracticePoint> askedOf(ChildRecord record) {
        return byArea.isEmpty()
                ? points
                : byArea.getOrDefault(Standing.authority(record).toLowerCase(Locale.UK), points);
    }

    /** Asks every point of a record. */
    public List<Asked> ask(ChildRecord record) {
        var asked = new ArrayList<Asked>();
        for (var point : askedOf(record))
            asked.add(point.ask(record));
        return asked;
    }

    /**
     * Asks again after one more entry: only the points that it, or the day, can have changed; all others answer as before.
     *
     * @param before
     *            what came of asking the record as it stood without the entry, on this day or an earlier one
     */
    public List<Asked> askAgain(List<Asked> before, ChildRecord record, Entry<?> arrived) {
        return arrived.fact() instanceof Correction
                ? ask(record)
                : askAgain(before, record, held -> held.holds(record, arrived));
    }

    /**
     * Asks again on a later day, to which nothing more was recorded: only the points of which the day has come.
     *
     * @param before
     *            what came of asking the same record on an earlier day
     */
    public List<Asked> askAgain(List<Asked> before, ChildRecord record) {
        return askAgain(before, record, held -> held.holds(record));
    }

    @SuppressWarnings("ReferenceEquality") // a point settled otherwise is another one, though its page be the same
    private List<Asked> askAgain(List<Asked> before, ChildRecord record, Predicate<Asked> holds) {
        var points = askedOf(record);
        if (before.size() != points.size())
            return ask(record);
        var asked = new ArrayList<Asked>(before.size());
        for (int at = 0; at < before.size(); at++) {
            var held = before.get(at);
            var point = points.get(at);
            asked.add(held.point() == point && holds.test(held) ? held : point.ask(record));
        }
        return asked;
    }

    /** The open questions of a record: by moment, within it by the day they are due. */
    public List<Question> open(ChildRecord record) {
        return ask(record).stream().flatMap(asked -> asked.question().stream())
                .sorted(Comparator.comparing(Question::moment).thenComparing(Question::due)
                        .thenComparing(question -> question.point().id()))
                .toList();
    }
}
