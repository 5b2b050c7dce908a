package org.secondquestion.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

/** The practice points in force, theme by theme: a point that its theme does not list is not asked. */
public final class PracticePoints {

    private static final List<List<Point>> THEMES = List.of(HarmPoints.IN_FORCE, NeglectPoints.IN_FORCE,
            DomesticAbusePoints.IN_FORCE, PhysicalPoints.IN_FORCE, SexualAbusePoints.IN_FORCE, ExploitationPoints.IN_FORCE,
            BabiesPoints.IN_FORCE, ChildPoints.IN_FORCE, FamilyPoints.IN_FORCE, DiversityPoints.IN_FORCE,
            MultiAgencyPoints.IN_FORCE, ReflectionPoints.IN_FORCE);
    private static final PracticePoints ALL = new PracticePoints(
            THEMES.stream().flatMap(List::stream).map(PracticePoint::of).toList());

    private final List<PracticePoint> points;

    private PracticePoints(List<PracticePoint> points) {
        this.points = List.copyOf(points);
    }

    /** All points that the product has, with the settings of their pages. */
    public static PracticePoints inForce() {
        return ALL;
    }

    public List<PracticePoint> all() {
        return points;
    }

    public Optional<PracticePoint> find(String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** Asks every point of a record. */
    public List<Asked> ask(ChildRecord record) {
        return points.stream().map(point -> point.ask(record)).toList();
    }

    /** The open questions of a record: by moment, within it by the day they are due. */
    public List<Question> open(ChildRecord record) {
        return ask(record).stream().flatMap(asked -> asked.question().stream())
                .sorted(Comparator.comparing(Question::moment).thenComparing(Question::due)
                        .thenComparing(question -> question.point().id()))
                .toList();
    }
}
