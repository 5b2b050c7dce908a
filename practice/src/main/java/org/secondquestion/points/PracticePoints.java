package org.secondquestion.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.babies.FatherVisible;
import org.secondquestion.points.babies.MarkOnNonMobile;
import org.secondquestion.points.babies.SaferSleep;
import org.secondquestion.points.child.LastSeen;
import org.secondquestion.points.child.LivedExperience;
import org.secondquestion.points.child.NotResponsibleForAppointments;
import org.secondquestion.points.diversity.EthnicityRecorded;
import org.secondquestion.points.diversity.Interpreter;
import org.secondquestion.points.domesticabuse.Pattern;
import org.secondquestion.points.domesticabuse.ServicesInvited;
import org.secondquestion.points.domesticabuse.Stalking;
import org.secondquestion.points.exploitation.Indicators;
import org.secondquestion.points.exploitation.SexualActivityOfAChild;
import org.secondquestion.points.family.Avoidance;
import org.secondquestion.points.family.ChangingHousehold;
import org.secondquestion.points.family.ConcernsFromRelatives;
import org.secondquestion.points.family.ContactForTheChild;
import org.secondquestion.points.family.FathersOwnVoice;
import org.secondquestion.points.family.SelfReport;
import org.secondquestion.points.family.SignificantPeople;
import org.secondquestion.points.family.WholeFamilyHeard;
import org.secondquestion.points.harm.ChildLostBehindRelationship;
import org.secondquestion.points.harm.ImpactBeforeLabel;
import org.secondquestion.points.multiagency.DecideOnEvidence;
import org.secondquestion.points.multiagency.Minutes;
import org.secondquestion.points.multiagency.PlanDrift;
import org.secondquestion.points.multiagency.ProbationInvited;
import org.secondquestion.points.multiagency.TimelySharing;
import org.secondquestion.points.multiagency.Triangulate;
import org.secondquestion.points.neglect.CumulativePicture;
import org.secondquestion.points.neglect.LivingConditions;
import org.secondquestion.points.neglect.WasNotBrought;
import org.secondquestion.points.neglect.WeighTheChild;
import org.secondquestion.points.physical.NotInIsolation;
import org.secondquestion.points.physical.StrategyAndMedical;
import org.secondquestion.points.reflection.ChallengeAndEscalate;
import org.secondquestion.points.reflection.FixedJudgement;
import org.secondquestion.points.reflection.Handover;
import org.secondquestion.points.reflection.ReferralFollowedUp;
import org.secondquestion.points.reflection.SafeAndWell;
import org.secondquestion.points.reflection.SecondQuestion;
import org.secondquestion.points.reflection.TakenToSupervision;
import org.secondquestion.points.sexualabuse.ChildInCare;
import org.secondquestion.points.sexualabuse.SeenAlone;
import org.secondquestion.record.ChildRecord;

/** The practice points in force, in an explicit list: a point that is not named here is not asked. */
public final class PracticePoints {

    private static final List<Point> IN_FORCE = List.of(
            new ChildLostBehindRelationship(),
            new ImpactBeforeLabel(),
            new CumulativePicture(),
            new LivingConditions(),
            new WasNotBrought(),
            new WeighTheChild(),
            new Pattern(),
            new ServicesInvited(),
            new Stalking(),
            new NotInIsolation(),
            new StrategyAndMedical(),
            new ChildInCare(),
            new SeenAlone(),
            new Indicators(),
            new SexualActivityOfAChild(),
            new FatherVisible(),
            new MarkOnNonMobile(),
            new SaferSleep(),
            new LastSeen(),
            new LivedExperience(),
            new NotResponsibleForAppointments(),
            new Avoidance(),
            new ChangingHousehold(),
            new ConcernsFromRelatives(),
            new ContactForTheChild(),
            new FathersOwnVoice(),
            new SelfReport(),
            new SignificantPeople(),
            new WholeFamilyHeard(),
            new EthnicityRecorded(),
            new Interpreter(),
            new DecideOnEvidence(),
            new Minutes(),
            new PlanDrift(),
            new ProbationInvited(),
            new TimelySharing(),
            new Triangulate(),
            new ChallengeAndEscalate(),
            new FixedJudgement(),
            new Handover(),
            new ReferralFollowedUp(),
            new SafeAndWell(),
            new SecondQuestion(),
            new TakenToSupervision());
    private static final PracticePoints ALL = new PracticePoints(IN_FORCE.stream().map(PracticePoint::of).toList());

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
